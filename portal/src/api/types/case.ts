/** A case as every screen sees it, whatever its procedure. */

import type { Schema } from './schema'
import type { FormSchema } from './form'

export type Due = Schema<'Due'>
export type CaseRow = Schema<'CaseRow'>
export type PartyView = Schema<'CaseViewPartyView'>
export type InstrumentRow = Schema<'CasePapersInstrumentRow'>

/** Proof that an instrument reached somebody, and the day it counts as served. */
export type DeliveryRow = Schema<'CasePapersDelivery'>

/** An instrument a court has not served on a side yet, with the latest attempt. */
export type UnservedRow = Schema<'UnservedRow'>

export type TimelineEntry = Schema<'TimelineEntry'>

/** What an act has made of a case. */
export type ActDone = Schema<'Receipt'>

export interface PeriodStep {
  text: string
  date?: string
  article?: string
}

export type PeriodView = Omit<Schema<'CaseViewPeriodView'>, 'steps'> & { steps: PeriodStep[] }

export type Offer = Omit<Schema<'CaseViewOffer'>, 'schema'> & { schema: FormSchema }

export type CaseView = Omit<Schema<'CaseView'>, 'particulars' | 'elements' | 'offers' | 'periods'> & {
  particulars: Record<string, unknown>
  elements: Record<string, unknown>
  offers: Offer[]
  periods: PeriodView[]
}
