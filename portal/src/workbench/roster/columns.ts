import type { CourtRow, Mediator, RosterWords } from '@/api/types'
import { longDate } from '@/shared/lib/dates'
import type { Column } from '@/shared/lib/table'

type Say = (key: string) => string

/** How often those whose mediation ended came to an agreement; nothing where none has ended. */
export function settledShare(m: Mediator, t: Say) {
  return m.ended ? `${Math.round((m.settled / m.ended) * 100)}%` : t('roster.noneEnded')
}

/** The columns of the register. */
export function rosterColumns(t: Say, words: RosterWords | undefined, courts: readonly CourtRow[]): Column<Mediator>[] {
  const named = (code: string) => courts.find((c) => c.code === code)?.name ?? code
  const column = (key: string, text: (m: Mediator) => string, more: Partial<Column<Mediator>> = {}) => ({
    key,
    label: t(`roster.columns.${key}`),
    text,
    ...more,
  })
  return [
    column('name', (m) => m.name, { lead: true, sort: 'name', whole: true }),
    column('organisation', (m) => m.organisationName ?? ''),
    column('specialities', (m) => m.specialities.join('、')),
    column('languages', (m) => m.languages.join('、')),
    column('courts', (m) => m.courts.map(named).join('、')),
    column('since', (m) => longDate(m.since), { sort: 'since', optional: true }),
    column('status', (m) => words?.statuses.find((s) => s.value === m.status)?.label ?? m.status, { whole: true }),
    column('inHand', (m) => String(m.inHand), { sort: 'load', align: 'end', whole: true }),
    column('thisYear', (m) => String(m.thisYear), { align: 'end', whole: true }),
    column('settled', (m) => settledShare(m, t), { align: 'end', whole: true }),
  ]
}
