import type { CourtRow, DraftContent, DraftParty, FormSchema, GuidedForm } from '@/api/types'
import { longDate } from '@/shared/lib/dates'
import { formatMoney } from '@/shared/lib/money'
import { hasPaper, others, self, stepsFor, type Step } from '../steps'

export interface Answer {
  label: string
  value: string
  /** The field of the guided form it answers, which has a page of its own on a phone. */
  question?: string
}

export interface AnswerSection {
  step: Step
  title: string
  answers: Answer[]
}

type Say = (key: string, named?: Record<string, unknown>) => string

/** One answer of a guided form as people read it. */
export function readable(value: unknown, schema: FormSchema | undefined, t: Say): string {
  if (value === undefined || value === null || value === '') return ''
  if (typeof value === 'boolean') return t(`citizen.tell.details.${value ? 'yes' : 'no'}`)
  const text = String(value)
  if (schema?.['x-widget'] === 'money') return `${formatMoney(text)} ${t('shared.yuan')}`
  if (schema?.format === 'date') return longDate(text)
  return schema?.oneOf?.find((c) => c.const === text)?.title ?? text
}

/** Who tells it for somebody else, and on what paper. */
function helper(content: DraftContent, t: Say): Answer[] {
  const told = content.onBehalfOf
  if (!told) return []
  return [
    { label: t('citizen.tell.behalf.relation'), value: told.relation },
    { label: t('citizen.tell.behalf.phone'), value: told.phone },
    { label: t('citizen.tell.behalf.paper'), value: t(`citizen.tell.behalf.${hasPaper(content) ? 'received' : 'notReceived'}`) },
  ]
}

function party(p: DraftParty): string {
  return [p.name, p.phone, p.idNumber, p.address].filter(Boolean).join('\n')
}

/** Everything that was answered, page by page, for reading it through before sending. */
export function answersOf(content: DraftContent, form: GuidedForm | undefined, t: Say, courts: readonly CourtRow[]): AnswerSection[] {
  const me = self(content)
  const values: Partial<Record<Step, Answer[]>> = {
    story: [{ label: '', value: content.story }],
    cause: [{ label: '', value: content.cause ?? '' }],
    details: (form?.questions ?? []).map((q) => ({
      label: q.ask,
      question: q.field,
      value: readable(content.elements[q.field], form?.schema.properties?.[q.field], t),
    })),
    wants: [
      { label: t('citizen.tell.wants.label'), value: content.claims },
      { label: t('citizen.tell.wants.amount'), value: content.amount ? `${formatMoney(content.amount)} ${t('shared.yuan')}` : '' },
    ],
    me: [
      { label: '', value: me ? party(me) : '' },
      ...helper(content, t),
      ...(content.priority?.length
        ? [{ label: t('shared.priority.short'), value: content.priority.map((g) => t(`shared.priority.groups.${g}`)).join('、') }]
        : []),
      ...(content.abroad ? [{ label: '', value: t('citizen.tell.me.abroad') }] : []),
      ...(me?.electronicService ? [{ label: '', value: t('citizen.tell.me.electronic') }] : []),
    ],
    others: others(content).length ? others(content).map((p) => ({ label: '', value: party(p) })) : [{ label: '', value: '' }],
    files: [{ label: '', value: content.files.length ? t('citizen.tell.files.count', { n: content.files.length }) : '' }],
    way: [{ label: '', value: content.way ? t(`citizen.ways.${content.way}`) : '' }],
    court: [
      { label: '', value: courts.find((c) => c.code === content.court)?.name ?? content.court ?? t('citizen.tell.court.any') },
      ...(content.handIn && content.way === 'FILING'
        ? [{ label: t('citizen.tell.court.handIn'), value: courts.find((c) => c.code === content.handIn)?.name ?? content.handIn }]
        : []),
    ],
  }
  return stepsFor(form)
    .filter((step) => step !== 'check')
    .map((step) => ({ step, title: t(step === 'me' && content.onBehalfOf ? 'citizen.tell.me.theirShort' : `citizen.tell.${step}.short`), answers: values[step] ?? [] }))
}
