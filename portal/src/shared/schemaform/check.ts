import { kindOf, type Json, type JsonRecord, type Schema } from './schema'
import { isEmpty, plainNumber } from './value'

/** What is wrong with one field: where (JSON pointer), which rule, and what its message needs. */
export interface Problem {
  pointer: string
  rule: Rule
  title: string
  limit?: number
}

export type Rule =
  | 'required'
  | 'atLeastOne'
  | 'chooseOne'
  | 'tooShort'
  | 'tooLong'
  | 'tooMany'
  | 'tooFew'
  | 'notNumber'
  | 'notWhole'
  | 'cents'
  | 'notPositive'
  | 'tooSmall'
  | 'tooBig'
  | 'format'

/** Every problem of the form, in the order of its fields. */
export function check(schema: Schema, value: Json, pointer = '', needed = true): Problem[] {
  const kind = kindOf(schema)
  if (kind === 'record') return checkRecord(schema, (value ?? {}) as JsonRecord, pointer, needed)
  if (kind === 'list' || kind === 'many') return checkList(schema, Array.isArray(value) ? value : [], pointer, needed)
  if (isEmpty(value)) return needed && kind !== 'yesno' ? [problem(schema, pointer, missing(schema))] : []
  const text = String(value)
  switch (kind) {
    case 'whole':
    case 'number':
    case 'money':
      return checkNumber(schema, text, pointer)
    case 'line':
    case 'text':
      return checkText(schema, text.trim(), pointer)
    default:
      return []
  }
}

function checkRecord(schema: Schema, value: JsonRecord, pointer: string, needed: boolean): Problem[] {
  if (!needed && isEmpty(value)) return []
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).flatMap(([name, node]) =>
    check(node, value[name] ?? null, `${pointer}/${name}`, required.has(name)),
  )
}

function checkList(schema: Schema, items: Json[], pointer: string, needed: boolean): Problem[] {
  const least = schema.minItems ?? 0
  if (items.length < least) {
    return needed || items.length > 0
      ? [problem(schema, pointer, items.length === 0 ? 'atLeastOne' : 'tooFew', least)]
      : []
  }
  if (schema.maxItems !== undefined && items.length > schema.maxItems) {
    return [problem(schema, pointer, 'tooMany', schema.maxItems)]
  }
  if (kindOf(schema) === 'many') return []
  return items.flatMap((item, i) => check(schema.items ?? {}, item, `${pointer}/${i}`, true))
}

function checkNumber(schema: Schema, text: string, pointer: string): Problem[] {
  const plain = plainNumber(text)
  const number = Number(plain)
  if (plain === '' || Number.isNaN(number)) return [problem(schema, pointer, 'notNumber')]
  if (schema.type === 'integer' && !Number.isInteger(number)) return [problem(schema, pointer, 'notWhole')]
  if (schema['x-widget'] === 'money' && !/^-?\d+(\.\d{1,2})?$/.test(plain)) return [problem(schema, pointer, 'cents')]
  if (schema.exclusiveMinimum === 0 && number <= 0) return [problem(schema, pointer, 'notPositive')]
  if (schema.minimum !== undefined && number < schema.minimum) {
    return [problem(schema, pointer, 'tooSmall', schema.minimum)]
  }
  if (schema.maximum !== undefined && number > schema.maximum) {
    return [problem(schema, pointer, 'tooBig', schema.maximum)]
  }
  return []
}

function checkText(schema: Schema, text: string, pointer: string): Problem[] {
  const length = [...text].length
  if (schema.minLength !== undefined && length < schema.minLength) {
    return [problem(schema, pointer, 'tooShort', schema.minLength)]
  }
  if (schema.maxLength !== undefined && length > schema.maxLength) {
    return [problem(schema, pointer, 'tooLong', schema.maxLength)]
  }
  if (schema.pattern && !new RegExp(`^(?:${schema.pattern})$`, 'u').test(text)) {
    return [problem(schema, pointer, 'format')]
  }
  return []
}

function missing(schema: Schema): Rule {
  const kind = kindOf(schema)
  return kind === 'line' || kind === 'text' || kind === 'money' || kind === 'whole' || kind === 'number' || kind === 'signature'
    ? 'required'
    : 'chooseOne'
}

function problem(schema: Schema, pointer: string, rule: Rule, limit?: number): Problem {
  return { pointer, rule, title: schema.title ?? pointer.split('/').pop() ?? '', limit }
}
