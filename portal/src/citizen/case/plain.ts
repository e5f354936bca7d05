import type { FormSchema } from '@/api/types'
import type { JsonRecord } from '@/shared/schemaform/schema'

/** The words for yes and no to one question; none where the general ones will do. */
export type Words = (field: string, answer: 'yes' | 'no') => { title: string; description?: string }

/**
 * A form for people who do not fill in forms: a yes or no that must be given is asked as a question with two answers and none
 * chosen beforehand, for an unticked box would mean no.
 */
export function plainSchema(schema: FormSchema, words: Words): FormSchema {
  const required = new Set(schema.required)
  const properties = Object.entries(schema.properties ?? {}).map(([name, node]) => {
    if (node.type !== 'boolean' || !required.has(name)) return [name, node] as const
    const choices = (['yes', 'no'] as const).map((answer) => ({ const: answer, ...words(name, answer) }))
    return [name, { ...node, type: 'string', oneOf: choices } as FormSchema] as const
  })
  return { ...schema, properties: Object.fromEntries(properties) }
}

/** What was answered, as the server's own schema has it. */
export function fromPlain(schema: FormSchema, body: JsonRecord): JsonRecord {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, schema.properties?.[name]?.type === 'boolean' ? value === 'yes' || value === true : value]),
  )
}
