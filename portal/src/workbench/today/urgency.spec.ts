import { describe, expect, it } from 'vitest'
import type { CaseRow } from '@/api/types'
import { byUrgency } from './urgency'

const due = (daysLeft?: number) => ({ due: daysLeft === undefined ? undefined : { daysLeft } }) as CaseRow

describe('the work of the day', () => {
  it('is grouped by the clock, the nearest first', () => {
    const groups = byUrgency([due(), due(8), due(7), due(3), due(0), due(-1)], {})
    expect(groups.map((g) => [g.key, g.count])).toEqual([['OVERDUE', 1], ['TODAY', 1], ['SOON', 1], ['WEEK', 1], ['LATER', 1], ['UNCLOCKED', 1]])
  })

  it('counts what the server counts, also where none of it was among the first rows', () => {
    const groups = byUrgency([due(-2), due(-1)], { OVERDUE: 130, TODAY: 0, WEEK: 4 })
    expect(groups.map((g) => [g.key, g.rows.length, g.count])).toEqual([['OVERDUE', 2, 130], ['WEEK', 0, 4]])
  })
})
