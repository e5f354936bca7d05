import type { CaseView } from '@/api/types'
import type { JsonRecord } from '@/shared/schemaform/schema'

/** An agreement as the mediation keeps it: every version with the terms it was drafted from. */
export interface AgreementOnTable {
  version: number
  by: string
  at: string
  terms?: JsonRecord[]
  text: string
  note?: string
}

export interface SignatureGiven {
  party?: string
  by: string
  method: string
  at: string
  seal?: boolean
}

interface Bargain {
  versions?: AgreementOnTable[]
  signatures?: SignatureGiven[]
  rejections?: { party: string; version: number; why: string }[]
  effectiveOn?: string
  seal?: { by: string; at: string }
}

export function bargainOf(view: CaseView): Bargain {
  return (view.particulars as { bargain?: Bargain }).bargain ?? {}
}

/** The terms and words now on the table, to start the next version from. */
export function lastTerms(view: CaseView): JsonRecord {
  const last = bargainOf(view).versions?.at(-1)
  return last ? { terms: last.terms ?? [], text: last.text } : {}
}
