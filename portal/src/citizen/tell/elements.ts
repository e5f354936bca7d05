import type { FieldError } from '@/api/http'
import type { DraftContent, FormSchema, GuidedForm } from '@/api/types'
import { dayOf } from '@/shared/lib/dates'

const EARLIEST = '1949-10-01'
const YEARS_AHEAD = 50
const LONGEST = 1000

/** The words for what is wrong with one answer, by key; undefined where nothing is. Any may be left out. */
export function elementFault(schema: FormSchema, value: unknown, today = dayOf()): 'elementLong' | 'dateNotYet' | 'dateOdd' | 'amountWrong' | undefined {
  const text = value === undefined || value === null ? '' : String(value).trim()
  if (!text) return undefined
  if (schema.format === 'date') {
    if (schema['x-past'] && text > today) return 'dateNotYet'
    return text < EARLIEST || text > `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}` ? 'dateOdd' : undefined
  }
  if (schema['x-widget'] === 'money') return /^\d{1,15}(\.\d{1,2})?$/.test(text) ? undefined : 'amountWrong'
  return text.length > (schema.maxLength ?? LONGEST) ? 'elementLong' : undefined
}

/** What cannot be among the answers of the guided form. */
export function elementErrors(content: DraftContent, form: GuidedForm | undefined, say: (key: string) => string): FieldError[] {
  return (form?.questions ?? []).flatMap((q) => {
    const fault = elementFault(form?.schema.properties?.[q.field] ?? {}, content.elements[q.field])
    return fault ? [{ pointer: `/elements/${q.field}`, detail: say(fault) }] : []
  })
}
