import type { Submitted } from '@/api/types'

const key = (caseId: string) => `sent:${caseId}`

/** Keeps the receipt for as long as the tab lives, so that reloading the confirmation page shows it again. */
export function rememberSent(sent: Submitted) {
  sessionStorage.setItem(key(sent.caseId), JSON.stringify(sent))
}

export function recallSent(caseId: string): Submitted | undefined {
  const text = sessionStorage.getItem(key(caseId))
  return text ? (JSON.parse(text) as Submitted) : undefined
}
