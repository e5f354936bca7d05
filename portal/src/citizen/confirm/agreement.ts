import type { CaseView } from '@/api/types'

interface Particulars {
  bargain?: { versions: { version: number; text: string }[] }
  request?: { agreement?: string }
  closing?: { confirmationSought?: string[] }
  applied?: string[]
}

/** The words of the agreement in force, whether the case is still the mediation or already the confirmation. */
export function agreementOf(view: CaseView): string {
  const p = view.particulars as Particulars
  return p.request?.agreement ?? p.bargain?.versions.at(-1)?.text ?? ''
}

/** Every side, and whether it has asked for confirmation already. */
export function applicantsOf(view: CaseView) {
  const p = view.particulars as Particulars
  const asked = new Set(p.applied ?? p.closing?.confirmationSought ?? [])
  return view.parties.map((party) => ({ name: party.name, me: party.me, applied: asked.has(party.id) }))
}
