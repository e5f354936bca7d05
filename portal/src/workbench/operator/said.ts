import { dateTime, longDate } from '@/shared/lib/dates'

const INSTANT = /^\d{4}-\d\d-\d\dT/
const DAY = /^\d{4}-\d\d-\d\d$/

/** A value of a register as people read it. */
export function said(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'string') return INSTANT.test(value) ? dateTime(value) : DAY.test(value) ? longDate(value) : value
  if (Array.isArray(value)) return value.map(said).join('、')
  if (typeof value === 'object') {
    const named = value as Record<string, unknown>
    return said(named.label ?? named.officeLabel ?? named.name ?? Object.values(named).filter(Boolean).join(' '))
  }
  return String(value)
}
