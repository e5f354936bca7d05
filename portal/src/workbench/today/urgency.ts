import type { CaseRow } from '@/api/types'

export type Moment = 'overdue' | 'today' | 'soon' | 'week' | 'later' | 'unclocked'

const ORDER: Moment[] = ['overdue', 'today', 'soon', 'week', 'later', 'unclocked']

function momentOf(row: CaseRow): Moment {
  if (!row.due) return 'unclocked'
  const left = row.due.daysLeft
  if (left < 0) return 'overdue'
  if (left === 0) return 'today'
  if (left <= 3) return 'soon'
  return left <= 7 ? 'week' : 'later'
}

/** The work in groups by how near its clock is; empty groups are left out, and the nearest comes first. */
export function byUrgency(rows: readonly CaseRow[]): { key: Moment; rows: CaseRow[] }[] {
  return ORDER.map((key) => ({ key, rows: rows.filter((row) => momentOf(row) === key) })).filter((g) => g.rows.length)
}
