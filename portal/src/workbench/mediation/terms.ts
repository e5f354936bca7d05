import type { CaseView } from '@/api/types'
import { i18n } from '@/app/i18n'
import { bargainOf } from '@/shared/agreement/terms'

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
