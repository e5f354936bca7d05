/** Fees and how they were worked out. */

import type { Schema } from './schema'

export type FeeLine = Schema<'EffectFeeLine'>
export type Fee = Schema<'CaseViewBill'>
export type FeeEntry = Schema<'CaseViewEntry'>
