import type { RouteLocationRaw } from 'vue-router'
import type { Query } from '@/api/http'
import type { TagTone } from '@/shared/components/StatusTag.vue'

type Row = Record<string, unknown>

/** A register an operator looks things up in: where it is kept, and which fields it shows; the first leads. */
export interface Register {
  path: string
  /** What is always asked of it. */
  query?: Query
  /** Heading key, then where the value lies in the row if that differs. */
  fields: readonly (readonly [string, string?])[]
  to?: (row: Row) => RouteLocationRaw
  /** Fields the server sorts by, where it gives a page at a time; a register that comes whole is sorted by any. */
  sorts?: readonly string[]
  /** How it comes where nothing is asked. */
  sorted?: string
  /** Fields that never break across lines. */
  whole?: readonly string[]
  /** Fields told as a state: its tone and its word. */
  tags?: Record<string, (row: Row) => { tone: TagTone; key: string }>
  /** What it can be narrowed to: the parameter, and the values with the key of their words. */
  filters?: readonly { key: string; values: readonly string[] }[]
  /** Where one more is entered, and what that is called. */
  add?: { label: string; to: RouteLocationRaw }
}

export const REGISTERS: Record<string, Register> = {
  people: {
    path: '/api/operator/people',
    fields: [['name'], ['login'], ['phone'], ['realNameLevel'], ['secondFactor'], ['locked'], ['disabled'], ['lastSignIn']],
    sorts: ['name'],
    sorted: 'name,asc',
    to: (row) => ({ name: 'operator-person', params: { id: String(row.id) } }),
    add: { label: 'operator.directory.newPerson', to: { name: 'operator-new-person' } },
  },
  courts: {
    path: '/api/courts',
    query: { all: true },
    fields: [['name'], ['code'], ['level'], ['alliance'], ['units']],
    to: (row) => ({ name: 'operator-court', params: { code: String(row.code) } }),
    add: { label: 'operator.directory.newCourt', to: { name: 'operator-new-court' } },
  },
  organisations: {
    path: '/api/operator/organisations',
    fields: [['name', 'organisation.name'], ['kind', 'kindLabel'], ['speciality', 'organisation.speciality'], ['courts', 'courtNames'], ['phone', 'organisation.phone'], ['offered', 'organisation.active']],
    to: (row) => ({ name: 'operator-organisation', params: { id: String(valueAt(row, 'organisation.id')) } }),
    add: { label: 'operator.directory.newOrganisation', to: { name: 'operator-new-organisation' } },
  },
  checklists: {
    path: '/api/operator/checklists',
    fields: [['cause', 'causeLabel'], ['materials', 'items'], ['version'], ['updatedAt', 'at'], ['byName']],
    to: (row) => ({ name: 'operator-checklist', params: { cause: String(row.cause) } }),
    add: { label: 'operator.list.new', to: { name: 'operator-checklist-new' } },
  },
  templates: {
    path: '/api/operator/templates',
    fields: [['title'], ['version'], ['fits'], ['updatedAt', 'at'], ['byName']],
    tags: { fits: (row) => (row.fits ? { tone: 'done', key: 'operator.template.fits' } : { tone: 'waiting', key: 'operator.template.unfit' }) },
    to: (row) => ({ name: 'operator-template', params: { kind: String(row.kind) } }),
  },
  parameters: {
    path: '/api/operator/parameters',
    fields: [['label'], ['value'], ['unit'], ['scope', 'scopeLabel'], ['validFrom'], ['provenance'], ['verified']],
    whole: ['value', 'unit', 'scope', 'validFrom'],
    tags: { verified: (row) => (row.verified ? { tone: 'done', key: 'operator.verified' } : { tone: 'waiting', key: 'operator.unverified' }) },
    to: (row) => ({ name: 'operator-parameter', query: { key: String(row.key), scope: String(row.scope) } }),
  },
  holidays: {
    path: '/api/operator/holidays',
    fields: [['year'], ['state', 'known'], ['daysOff', 'off'], ['makeUp', 'work'], ['provenance', 'source']],
    whole: ['year', 'state', 'daysOff', 'makeUp'],
    tags: { state: holidaysState },
    to: (row) => ({ name: 'operator-holidays', params: { year: String(row.year) } }),
  },
  'sign-in-log': {
    path: '/api/operator/sign-in-log',
    fields: [['who', 'line.name'], ['outcome', 'resultLabel'], ['method', 'howLabel'], ['at', 'line.at'], ['address', 'line.ip'], ['agent', 'device']],
    sorts: ['at'],
    sorted: 'at,desc',
    whole: ['who', 'outcome', 'method', 'at', 'address'],
    filters: [{ key: 'result', values: ['OK', 'WRONG', 'WRONG_CODE', 'CODE_NEEDED', 'LOCKED', 'DISABLED'] }],
  },
}

function holidaysState(row: Row): { tone: TagTone; key: string } {
  if (!row.known) return { tone: 'waiting', key: 'operator.holidays.missing' }
  return { tone: 'done', key: row.builtIn ? 'operator.holidays.builtIn' : 'operator.holidays.entered' }
}

/** The value at a dotted path of a row. */
export function valueAt(row: Row, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => (part as Row | undefined)?.[name], row)
}
