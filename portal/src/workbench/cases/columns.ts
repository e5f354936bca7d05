import type { CaseRow } from '@/api/types'
import { daysLeftWords, longDate, shortDate } from '@/shared/lib/dates'
import type { Column } from '@/shared/lib/table'

/** The columns of every list of cases, with their headings from the locale. */
export function caseColumns(t: (key: string) => string): Column<CaseRow>[] {
  const label = (key: string) => t(`cases.columns.${key}`)
  return [
    { key: 'title', label: label('title'), text: (c) => c.title, lead: true },
    { key: 'number', label: label('number'), text: (c) => c.number ?? '', sort: 'number' },
    { key: 'procedure', label: label('procedure'), text: (c) => c.procedureLabel, whole: true },
    { key: 'state', label: label('state'), text: (c) => c.stateLabel },
    { key: 'due', label: label('due'), text: (c) => dueText(c), sort: 'due' },
    { key: 'awaits', label: label('awaits'), text: (c) => c.awaitsLabel ?? '', whole: true },
    { key: 'owner', label: label('owner'), text: (c) => c.ownerName ?? '', whole: true },
    { key: 'opened', label: label('opened'), text: (c) => shortDate(c.openedOn), sort: 'opened', align: 'end', optional: true },
    { key: 'court', label: label('court'), text: (c) => c.courtName, optional: true },
    { key: 'unit', label: label('unit'), text: (c) => c.unitName ?? '', optional: true },
    { key: 'cause', label: label('cause'), text: (c) => c.cause ?? '', optional: true },
    { key: 'period', label: label('period'), text: (c) => dueOf(c)?.name ?? '', optional: true },
  ]
}

const QUEUE = ['due', 'title', 'cause', 'state', 'opened', 'number', 'awaits']

/** The columns of the filing judge's queue: time left first, and nothing that is the same in every row. */
export function filingColumns(t: (key: string) => string): Column<CaseRow>[] {
  const all = caseColumns(t)
  return QUEUE.map((key) => ({ ...all.find((c) => c.key === key)!, optional: key === 'number' || key === 'awaits' }))
}

/** The date that still counts: in a closed case one may still do something in time; what one might have done is no alarm. */
export function dueOf(c: CaseRow) {
  return c.final && (c.due?.daysLeft ?? -1) < 0 ? undefined : c.due
}

function dueText(c: CaseRow): string {
  const due = dueOf(c)
  return due ? `${longDate(due.on)}（${daysLeftWords(due.daysLeft)}）` : ''
}

/** How a row of a list stands, as the class that marks it. */
export function toneOf(c: CaseRow): string | undefined {
  if (c.final) return 'done'
  if (!c.due) return undefined
  return c.due.overdue ? 'overdue' : c.due.daysLeft === 0 ? 'today' : undefined
}
