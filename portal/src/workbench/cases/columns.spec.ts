import { describe, expect, it } from 'vitest'
import type { CaseRow } from '@/api/types'
import { caseColumns, dueOf } from './columns'

function row(final: boolean, daysLeft: number): CaseRow {
  return { final, due: { name: '调解期限', on: '2026-11-20', daysLeft, overdue: daysLeft < 0 } } as unknown as CaseRow
}

/** What a list says, prints and exports in a column. */
function said(key: string, of: CaseRow): string {
  return caseColumns((k) => k).find((c) => c.key === key)!.text(of)
}

describe('the date in a list of cases', () => {
  it('is told while a case is open, also when it has passed', () => {
    expect(said('due', row(false, -8))).toContain('11月20日')
    expect(said('period', row(false, -8))).toBe('调解期限')
  })

  it('is told in a closed case while there is time left', () => {
    expect(dueOf(row(true, 0))?.on).toBe('2026-11-20')
    expect(said('due', row(true, 3))).toContain('11月20日')
  })

  it('says nothing once a closed case has let it pass', () => {
    expect(said('due', row(true, -1))).toBe('')
    expect(said('period', row(true, -1))).toBe('')
  })
})
