import type { CaseView } from '@/api/types'
import { useSession } from '@/app/session'

/** The name the signature has to be in: whoever is at the screen signs, for oneself or as an agent. */
export function signer(view: CaseView) {
  const mine = view.parties.find((p) => p.me && p.kind === 'NATURAL')
  return useSession().me.name ?? mine?.name ?? ''
}
