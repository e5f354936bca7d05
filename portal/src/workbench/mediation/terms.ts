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
}

interface Bargain {
  versions?: AgreementOnTable[]
  signatures?: SignatureGiven[]
  rejections?: { party: string; version: number; why: string }[]
  effectiveOn?: string
}

export function bargainOf(view: CaseView): Bargain {
  return (view.particulars as { bargain?: Bargain }).bargain ?? {}
}

/** The terms and words now on the table, to start the next version from. */
export function lastTerms(view: CaseView): JsonRecord {
  const last = bargainOf(view).versions?.at(-1)
  return last ? { terms: last.terms ?? [], text: last.text } : {}
}

/** Who has signed and who has not: every side and the mediator. */
export function signingProgress(view: CaseView): { who: string; signed?: SignatureGiven }[] {
  const { signatures = [] } = bargainOf(view)
  const sides = view.parties.map((p) => ({ who: `${p.name}（${p.standingLabel}）`, signed: signatures.find((s) => s.party === p.id) }))
  const mediator = view.officials?.find((o) => o.standing === 'MEDIATOR')
  return mediator
    ? [...sides, { who: `${mediator.name}（${mediator.standingLabel}）`, signed: signatures.find((s) => !s.party) }]
    : sides
}

/** What a mediator most likely does next: propose, settle the words, then sign when the sides have. */
export function likelyInMediation(view: CaseView): string | undefined {
  const unsigned = view.parties.some((p) => !bargainOf(view).signatures?.some((s) => s.party === p.id))
  return { IN_PROGRESS: 'propose', PROPOSED: 'finalise', SIGNING: unsigned ? 'sign-on-paper' : 'countersign' }[view.state]
}
