import type { CaseRow } from '@/api/types'

/** How near the next date of a case is; the server counts and lists by the same words. Nearest first. */
export const URGENCIES = ['OVERDUE', 'TODAY', 'SOON', 'WEEK', 'LATER', 'UNCLOCKED'] as const
export type Urgency = (typeof URGENCIES)[number]

function urgencyOf(row: CaseRow): Urgency {
  if (!row.due) return 'UNCLOCKED'
  const left = row.due.daysLeft
  if (left < 0) return 'OVERDUE'
  if (left === 0) return 'TODAY'
  if (left <= 3) return 'SOON'
  return left <= 7 ? 'WEEK' : 'LATER'
}

/**
 * The work in groups by how near its clock is, the nearest first; empty groups are left out.
 *
 * @param rows the first of the work, in the order of the clock
 * @param counts how much there is of each kind in all
 */
export function byUrgency(rows: readonly CaseRow[], counts: Partial<Record<Urgency, number>>): { key: Urgency; rows: CaseRow[]; count: number }[] {
  return URGENCIES.map((key) => {
    const shown = rows.filter((row) => urgencyOf(row) === key)
    return { key, rows: shown, count: Math.max(shown.length, counts[key] ?? 0) }
  }).filter((g) => g.count)
}
