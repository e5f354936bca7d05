/** People, their offices, and lists in pages. */

import type { Schema } from './schema'

export interface Page<T> {
  items: T[]
  page: number
  size: number
  total: number
  hasMore: boolean
}

export type OfficeHeld = Schema<'MeOfficeRow'>
export type Me = Schema<'Me'>
export type Verification = Schema<'VerificationState'>
export type DemoPerson = Schema<'DemoFace'>
export type DemoGroup = Schema<'DemoGroup'>
