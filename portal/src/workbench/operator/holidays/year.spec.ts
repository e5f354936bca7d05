import { describe, expect, it } from 'vitest'
import { monthsOf } from './year'

describe('the calendar of a year', () => {
  const months = monthsOf(2027, [
    { from: '2026-12-31', to: '2027-01-03', name: '元旦', working: false },
    { from: '2027-01-09', to: '2027-01-09', name: '元旦', working: true },
  ])
  const cell = (day: string) => months.flat(2).find((c) => c?.day === day)

  it('has every day once, under its day of the week', () => {
    expect(months.flat(2).filter(Boolean)).toHaveLength(365)
    expect(months.flat().every((week) => week.length === 7)).toBe(true)
    expect(months[0]![0]!.map((c) => c?.date)).toEqual([undefined, undefined, undefined, undefined, 1, 2, 3])
  })

  it('marks what the notice says, and rests on other weekends', () => {
    expect(cell('2027-01-01')).toMatchObject({ rest: true, mark: 'off' })
    expect(cell('2027-01-09')).toMatchObject({ rest: false, mark: 'work' })
    expect(cell('2027-01-10')).toMatchObject({ rest: true, mark: undefined })
    expect(cell('2027-01-11')).toMatchObject({ rest: false, mark: undefined })
  })
})
