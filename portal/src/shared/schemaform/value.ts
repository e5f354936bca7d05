import { kindOf, type Json, type JsonRecord, type Schema } from './schema'

/** The value a form starts with: nothing is chosen for the reader, except that lists which must not be empty show one row. */
export function blank(schema: Schema): Json {
  switch (kindOf(schema)) {
    case 'record':
      return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, node]) => [name, blank(node)]))
    case 'list':
      return (schema.minItems ?? 0) > 0 ? [blank(schema.items ?? {})] : []
    case 'many':
      return []
    case 'yesno':
      return false
    default:
      return ''
  }
}

/** A copy that shares nothing; also of a reactive tree, which the browser's own copying refuses. */
export function copy<T>(tree: T): T {
  return JSON.parse(JSON.stringify(tree)) as T
}

/** A fresh form, with what is already known put in where it fits. */
export function startWith(schema: Schema, known: JsonRecord = {}): JsonRecord {
  const fresh = blank(schema) as JsonRecord
  for (const [name, value] of Object.entries(known)) {
    if (name in fresh && value !== undefined) fresh[name] = copy(value)
  }
  return fresh
}

export function isEmpty(value: Json | undefined): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every((part) => isEmpty(part) || part === false)
}

/** What goes to the server: text trimmed, numbers as numbers, empty optional parts left out. */
export function toSend(schema: Schema, value: Json): Json | undefined {
  switch (kindOf(schema)) {
    case 'record': {
      const record = (value ?? {}) as JsonRecord
      const parts = Object.entries(schema.properties ?? {})
        .map(([name, node]) => [name, toSend(node, record[name] ?? null)] as const)
        .filter((part): part is readonly [string, Json] => part[1] !== undefined)
      return Object.fromEntries(parts)
    }
    case 'list':
      return Array.isArray(value)
        ? value.map((item) => toSend(schema.items ?? {}, item)).filter((item): item is Json => !isEmpty(item))
        : []
    case 'many':
      return Array.isArray(value) ? value : []
    case 'yesno':
      return value === true
    case 'whole':
    case 'number':
    case 'money':
      return isEmpty(value) ? undefined : Number(plainNumber(String(value)))
    default:
      if (isEmpty(value)) return undefined
      return typeof value === 'string' ? value.trim() : value
  }
}

/** A number as people type it (full-width digits, thousands separators), as a computer reads it. */
export function plainNumber(text: string): string {
  return text
    .replace(/[０-９．－]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[,，\s元]/g, '')
}
