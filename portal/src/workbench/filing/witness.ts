import type { CaseView } from '@/api/types'

/** A mandate to be witnessed, as the particulars of a filing keep it. */
export interface Witness {
  lawyer: string
  licence: string
  firm: string
  language?: string
  askedOn: string
  outcome?: { witnessed: boolean; note: string; on: string }
}

interface Particulars {
  request?: { channel?: string }
  witness?: Witness
}

export const witnessOf = (view: CaseView) => (view.particulars as Particulars | undefined)?.witness

export const isCrossBorder = (view: CaseView) => (view.particulars as Particulars | undefined)?.request?.channel === 'CROSS_BORDER'
