import { describe, expect, it } from 'vitest'
import type { FormSchema } from '@/api/types'
import { fromPlain, plainSchema } from './plain'

const schema = {
  type: 'object',
  properties: { willing: { type: 'boolean', title: '同意调解' }, loud: { type: 'boolean' }, note: { type: 'string' } },
  required: ['willing'],
} as unknown as FormSchema

describe('forms for people who do not fill in forms', () => {
  it('asks a yes or no that must be given as a question without a silent no', () => {
    const plain = plainSchema(schema, (_f, answer) => ({ title: answer }))
    expect(plain.properties?.willing?.oneOf?.map((c) => c.const)).toEqual(['yes', 'no'])
    expect(plain.properties?.loud?.type).toBe('boolean')
  })

  it('sends what the server asked for', () => {
    expect(fromPlain(schema, { willing: 'no', loud: true, note: '好' })).toEqual({ willing: false, loud: true, note: '好' })
  })
})
