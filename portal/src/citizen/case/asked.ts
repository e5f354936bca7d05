import type { CaseView } from '@/api/types'

/** What the court has said in this case that its party must read: a key for the heading, and the words. */
export interface Said {
  key: 'demand' | 'summons' | 'form' | 'report' | 'ending' | 'withdrawal' | 'objections' | 'changed'
  text: string
  on?: string
}

interface Particulars {
  review?: { demand?: { what: string; on: string } | null; summons?: { mode: string; on: string; where: string } | null }
  defects?: string | null
  reports?: { note: string; on: string }[]
  ending?: { reasons: string } | null
  reason?: string | null
  withdrawal?: { refused?: string | null } | null
  answer?: { reasons: string; issuedOn?: string } | null
  ruling?: { changed?: string | null; issuedOn?: string } | null
}

/** What is asked of the party now, or why it ended, in the court's own words. */
export function saidIn(view: CaseView): Said[] {
  const p = view.particulars as Particulars
  const said: Said[] = []
  if (['SUPPLEMENT', 'UNSUPPLIED'].includes(view.state) && p.review?.demand) said.push({ key: 'demand', text: p.review.demand.what, on: p.review.demand.on })
  if (view.state === 'REVIEW' && p.review?.summons) said.push({ key: 'summons', text: p.review.summons.where, on: p.review.summons.on })
  if (view.state === 'FORM_DEFECTS' && p.defects) said.push({ key: 'form', text: p.defects })
  const report = p.reports?.at(-1)
  if (report) said.push({ key: 'report', text: report.note, on: report.on })
  if (!view.final && p.withdrawal?.refused) said.push({ key: 'withdrawal', text: p.withdrawal.refused })
  if (p.ruling?.changed) said.push({ key: 'changed', text: p.ruling.changed, on: p.ruling.issuedOn })
  if (p.answer) said.push({ key: 'objections', text: p.answer.reasons, on: p.answer.issuedOn })
  const why = p.ending?.reasons ?? p.reason
  if (view.final && view.procedure !== 'mediation' && why) said.push({ key: 'ending', text: why })
  return said
}
