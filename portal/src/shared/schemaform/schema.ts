import type { FormChoice as Choice, FormSchema as Schema, FormWidget } from '@/api/types'

export type { Choice, Schema }

/** How a node of the schema is asked for. */
export type Kind =
  | 'record'
  | 'list'
  | 'many'
  | 'choice'
  | 'yesno'
  | 'date'
  | 'moment'
  | 'whole'
  | 'number'
  | 'line'
  | FormWidget

/** Text comes first: Vue would otherwise take an empty one for a ticked box. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type JsonRecord = { [key: string]: Json }

const PICKED: ReadonlySet<string> = new Set(['party', 'file', 'mediator', 'own_mediator', 'organisation', 'judge', 'court', 'unit', 'cause'])

export function kindOf(schema: Schema): Kind {
  const widget = schema['x-widget']
  if (schema.type === 'array') return isPicked(schema) || choicesOf(schema.items ?? {}).length > 0 ? 'many' : 'list'
  if (widget) return widget
  if (schema.type === 'object') return 'record'
  if (choicesOf(schema).length > 0) return 'choice'
  if (schema.type === 'boolean') return 'yesno'
  if (schema.type === 'integer') return 'whole'
  if (schema.type === 'number') return 'number'
  if (schema.format === 'date') return 'date'
  if (schema.format === 'date-time') return 'moment'
  return 'line'
}

function isPicked(list: Schema): boolean {
  return PICKED.has(list['x-widget'] ?? list.items?.['x-widget'] ?? '')
}

export function choicesOf(schema: Schema): Choice[] {
  return schema.oneOf ?? schema.enum?.map((value) => ({ const: value, title: value })) ?? []
}

/** Whether the form asks for anything at all; an act without fields needs only its button. */
export function asksNothing(schema: Schema): boolean {
  return Object.keys(schema.properties ?? {}).length === 0
}
