import type { RouteLocationRaw } from 'vue-router'
import type { CaseView, Offer } from '@/api/types'

/** Acts that have a page of their own because a general form would not be good enough. */
const OWN_PAGE: Record<string, string> = {
  sign: 'case-agreement',
  amend: 'case-agreement',
  'reject-signing': 'case-agreement',
  'supply-correction': 'case-correct',
  'turn-to-filing': 'case-file',
  'seek-confirmation': 'case-confirm',
  join: 'case-confirm',
}

export function doorOf(view: Pick<CaseView, 'id'>, offer: Pick<Offer, 'act'>): RouteLocationRaw {
  const own = OWN_PAGE[offer.act]
  return own
    ? { name: own, params: { id: view.id }, query: { act: offer.act } }
    : { name: 'case-act', params: { id: view.id, act: offer.act } }
}

/** Offers as big actions: the likely ones first (or the only one), the way out last; several that lead to one page count once. */
export function actionsOf(offers: readonly Offer[]) {
  const seen = new Set<string>()
  const once = offers.filter((o) => {
    const page = OWN_PAGE[o.act] ?? o.act
    if (page !== o.act && seen.has(page)) return false
    seen.add(page)
    return true
  })
  const onward = once.filter((o) => !isWayOut(o))
  const first = onward.length === 1 ? onward : onward.filter((o) => o.primary)
  return { first, rest: onward.filter((o) => !first.includes(o)), out: once.filter(isWayOut) }
}

/** Acts that end something and cannot be taken back. */
export function isWayOut(offer: Pick<Offer, 'act'>) {
  return ['withdraw', 'seek-withdrawal', 'refuse', 'reject-signing', 'object', 'refuse-extension'].includes(offer.act)
}
