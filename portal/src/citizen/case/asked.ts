import type { CaseView } from '@/api/types'

/** What the court has said in this case that its party must read: a key for the heading, and the words. */
export interface Said {
  key: 'demand' | 'summons' | 'form' | 'report' | 'ending'
  text: string
  on?: string
}

interface Particulars {
  review?: { demand?: { what: string; on: string } | null; summons?: { mode: string; on: string; where: string } | null }
  defects?: string | null
  reports?: { note: string; on: string }[]
  ending?: { reasons: string } | null
  reason?: string | null
}

/** What is asked of the party now, or why it ended, in the court's own words. */
export function saidIn(view: CaseView): Said[] {
  const p = view.particulars as Particulars
  const said: Said[] = []
  if (view.state === 'SUPPLEMENT' && p.review?.demand) said.push({ key: 'demand', text: p.review.demand.what, on: p.review.demand.on })
  if (view.state === 'REVIEW' && p.review?.summons) said.push({ key: 'summons', text: p.review.summons.where, on: p.review.summons.on })
  if (view.state === 'FORM_DEFECTS' && p.defects) said.push({ key: 'form', text: p.defects })
  const report = p.reports?.at(-1)
  if (report) said.push({ key: 'report', text: report.note, on: report.on })
  const why = p.ending?.reasons ?? p.reason
  if (view.final && view.procedure !== 'mediation' && why) said.push({ key: 'ending', text: why })
  return said
}
