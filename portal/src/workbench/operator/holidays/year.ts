import type { HolidayStretch } from '@/api/types'
import { plusDays } from '@/shared/lib/dates'

/** A day of the calendar; what a notice makes of it, if anything. */
export interface DayCell {
  day: string
  date: number
  rest: boolean
  mark?: 'off' | 'work'
}

/** The months of a year, week by week from Monday; the places before the first day and after the last are empty. */
export function monthsOf(year: number, stretches: readonly HolidayStretch[]): (DayCell | undefined)[][][] {
  const marks = new Map<string, 'off' | 'work'>()
  for (const { from, to, working } of stretches) {
    for (let day = from; day <= to; day = plusDays(day, 1)) marks.set(day, working ? 'work' : 'off')
  }
  return Array.from({ length: 12 }, (_, month) => {
    const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    const before = (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7
    const cells: (DayCell | undefined)[] = Array.from({ length: before }, () => undefined)
    for (let date = 1; date <= days; date++) {
      const day = new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10)
      const mark = marks.get(day)
      cells.push({ day, date, mark, rest: mark ? mark === 'off' : cells.length % 7 > 4 })
    }
    while (cells.length % 7) cells.push(undefined)
    return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  })
}
