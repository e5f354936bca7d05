import type { CaseView } from '@/api/types'

/** What a judge most likely does next in a confirmation: question both sides together, then draft the ruling; draft the answer to objections. */
export function likelyInConfirmation(view: CaseView): string | undefined {
  const { review } = view.particulars as { review?: { inquiries?: unknown[] } }
  if (view.state === 'OBJECTED') return 'draft-objection-ruling'
  if (view.state !== 'REVIEW') return undefined
  return review?.inquiries?.length ? 'draft-ruling' : 'record-inquiry'
}
