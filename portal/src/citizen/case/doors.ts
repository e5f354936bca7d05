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

/** Whether one has said already whether one wants to mediate: by applying, or by an answer on record. Changing one's mind stays possible. */
function answered(view: Pick<CaseView, 'mine' | 'particulars'>) {
  const consents = (view.particulars?.consents ?? []) as { party: string }[]
  return view.mine.some((m) => m.capacity === 'CLAIMANT' || consents.some((c) => c.party === m.forParty))
}

/**
 * Offers as big actions: the likely ones first (or the only one), the way out last; several that lead to one page count once. What one has answered
 * already comes after everything else, and a draft agreement is what there is to read.
 */
export function actionsOf(view: Pick<CaseView, 'offers' | 'mine' | 'particulars' | 'state'>) {
  const said = answered(view)
  const offers = [...view.offers].sort((a, b) => Number(said && a.act === 'answer') - Number(said && b.act === 'answer'))
  const seen = new Set<string>()
  const once = offers.filter((o) => {
    const page = OWN_PAGE[o.act] ?? o.act
    if (page !== o.act && seen.has(page)) return false
    seen.add(page)
    return true
  })
  const onward = once.filter((o) => !isWayOut(o))
  const likely = (o: Offer) => (o.primary && !(said && o.act === 'answer')) || (o.act === 'amend' && view.state === 'PROPOSED') || o.act === 'sign'
  const first = onward.length === 1 && !(said && onward[0]!.act === 'answer') ? onward : onward.filter(likely)
  return { first, rest: onward.filter((o) => !first.includes(o)), out: once.filter(isWayOut) }
}

/** Acts that end something and cannot be taken back. */
export function isWayOut(offer: Pick<Offer, 'act'>) {
  return ['withdraw', 'seek-withdrawal', 'refuse', 'reject-signing', 'object', 'refuse-extension'].includes(offer.act)
}
