import type { PeriodView } from '@/api/types'
import { dayOf, daysBetween } from './dates'

export type Urgency = 'overdue' | 'today' | 'near' | 'calm'

/** How loudly a due date speaks: three days or fewer is near. */
export function urgency(daysLeft: number): Urgency {
  if (daysLeft < 0) return 'overdue'
  if (daysLeft === 0) return 'today'
  return daysLeft <= 3 ? 'near' : 'calm'
}

export interface Ruler {
  /** Whole days of the period, its first day not counted. */
  length: number
  /** How much has gone by, 0 to 1. */
  gone: number
  /** Positions of the marks, 0 to 1: a day each up to 31 days, a week each up to half a year, then months. */
  marks: number[]
}

/** The period as a ruler of days with today on it. */
export function rulerOf(period: Pick<PeriodView, 'startedOn' | 'dueOn'>, today = dayOf()): Ruler {
  const length = Math.max(1, daysBetween(period.startedOn, period.dueOn))
  const step = length <= 31 ? 1 : length <= 183 ? 7 : 30
  const marks: number[] = []
  for (let day = step; day < length; day += step) marks.push(day / length)
  const gone = Math.min(1, Math.max(0, daysBetween(period.startedOn, today) / length))
  return { length, gone, marks }
}
