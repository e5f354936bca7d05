import type { CaseView } from '@/api/types'
import { i18n } from '@/app/i18n'
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

/** Who has signed and who has not: every side, the mediator, and the organisation by its seal where it was entrusted with the case. */
export function signingProgress(view: CaseView): { who: string; signed?: { at: string } }[] {
  const { signatures = [], seal } = bargainOf(view)
  const { mandate } = view.particulars as { mandate?: { organisation?: string; organisationName?: string } }
  const organisation = mandate?.organisation
    ? [{ who: i18n.global.t('mediation.organisationSeal', { name: mandate.organisationName ?? '' }), signed: seal ?? signatures.find((s) => s.seal) }]
    : []
  const sides = view.parties.map((p) => ({ who: `${p.name}（${p.standingLabel}）`, signed: signatures.find((s) => s.party === p.id) }))
  const mediator = view.officials?.find((o) => o.standing === 'MEDIATOR')
  return mediator
    ? [...sides, { who: `${mediator.name}（${mediator.standingLabel}）`, signed: signatures.find((s) => !s.party) }, ...organisation]
    : [...sides, ...organisation]
}

/** What a mediator most likely does next: propose, settle the words, then sign when the sides have. */
export function likelyInMediation(view: CaseView): string | undefined {
  const unsigned = view.parties.some((p) => !bargainOf(view).signatures?.some((s) => s.party === p.id))
  return { IN_PROGRESS: 'propose', PROPOSED: 'finalise', SIGNING: unsigned ? 'sign-on-paper' : 'countersign' }[view.state]
}
