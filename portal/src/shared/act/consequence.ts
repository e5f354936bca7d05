import type { Offer } from '@/api/types'

/** Whether the act closes the case, so that it deserves a second look before it is done. */
export function endsTheCase(offer: Offer): boolean {
  const ends = offer.leadsTo ?? []
  return ends.length > 0 && ends.every((state) => state.final)
}
