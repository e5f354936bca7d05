import type { CaseView } from '@/api/types'
import { daysLeftWords, shortDate } from '@/shared/lib/dates'

type Words = (key: string, values?: Record<string, unknown>) => string

/** How a case stands, in a sentence for its reader: a side reads what it means for them, whoever handles it who is to do what until when. */
export function standOf(view: CaseView, t: Words): string {
  if (view.mine.some((m) => m.forParty)) return view.plain
  if (view.final) return t('cases.stand.over', { state: view.stateLabel })
  const { whom, task, sides } = view.next
  const mine = !sides.length && view.mine.some((m) => m.capacity === view.awaits)
  const what = task ?? t('cases.stand.act')
  if (!whom) return t('cases.stand.open', { what })
  const until = untilWords(view, whom, t)
  return t(mine ? 'cases.stand.mine' : 'cases.stand.others', { whom, what, until })
}

/** The running period of whoever is awaited; that of somebody else says nothing about them. */
function untilWords(view: CaseView, whom: string, t: Words): string {
  const label = view.awaitsLabel ?? whom
  const period = view.periods.filter((p) => p.status !== 'DONE' && p.responsibleLabel === label).sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0]
  return period ? t('cases.stand.until', { date: shortDate(period.dueOn), left: daysLeftWords(period.daysLeft) }) : ''
}
