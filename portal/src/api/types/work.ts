/** What officials work with: pickers, counts, overviews, readings, duplicates, and the operator's pages. */

import type { CaseRow } from './case'

/** Somebody to pick, with what helps to choose, such as how many cases are open. */
export interface Pick {
  id: string
  name: string
  unit?: string
  open: number
}

export interface CaseCounts {
  all: number
  dueToday: number
  overdue: number
  byState: Record<string, number>
}

export interface Duplicate {
  disputeId: string
  caseId?: string
  parties: string[] | string
  cause: string
  openedOn: string
  state: string
  why: string
}

/** Somebody's readings of a case on one day. */
export interface Reading {
  name: string
  capacityLabel?: string
  day: string
  times: number
  lastAt: string
}

export interface PersonLoad {
  person: string
  name: string
  open: number
  dueToday: number
  overdue: number
  stuck: number
}

export interface Escalation {
  caseId: string
  title: string
  period: string
  dueOn: string
  at: string
  toLabel?: string
}

export interface Overview {
  dueToday: CaseRow[]
  overdue: CaseRow[]
  stuck: CaseRow[]
  byPerson: PersonLoad[]
  escalations: Escalation[]
}

export interface DemoMail {
  id: string
  channel: string
  to: string
  toName?: string
  subject?: string
  text: string
  at: string
  status?: string
}

export interface ImportState {
  id: string
  state: string
  done: number
  total: number
  bad: { line: number; reason: string; raw: string }[]
}
