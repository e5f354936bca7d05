import { describe, expect, it } from 'vitest'
import { reactive } from 'vue'
import { check } from './check'
import { kindOf, type Schema } from './schema'
import { isEmpty, startWith, toSend } from './value'

const item: Schema = {
  type: 'object',
  properties: { where: { type: 'string', title: '位置' }, what: { type: 'string', title: '缺陷', minLength: 1 } },
  required: ['what'],
}

const schema: Schema = {
  type: 'object',
  properties: {
    reason: { type: 'string', title: '原因', 'x-widget': 'text', minLength: 5, maxLength: 10 },
    amount: { type: 'number', title: '金额', 'x-widget': 'money', minimum: 0 },
    ground: { type: 'string', title: '理由', oneOf: [{ const: 'A', title: '甲' }] },
    party: { type: 'string', format: 'uuid', title: '当事人', 'x-widget': 'party' },
    days: { type: 'integer', title: '天数', maximum: 30 },
    defects: { type: 'array', title: '缺陷', items: item, minItems: 1 },
    consent: { type: 'boolean', title: '同意' },
  },
  required: ['reason', 'ground', 'party', 'defects'],
}

const filled = {
  reason: '双方都同意了',
  amount: '12,000.50',
  ground: 'A',
  party: 'p1',
  days: '',
  defects: [{ where: '', what: '缺少签名' }],
  consent: false,
}

const rules = (value: Record<string, never> | object) =>
  check(schema, { ...filled, ...value }).map((p) => `${p.pointer} ${p.rule}`)

describe('a form from its schema', () => {
  it('asks for each kind of field in its own way', () => {
    const kinds = Object.values(schema.properties!).map(kindOf)
    expect(kinds).toEqual(['text', 'money', 'choice', 'party', 'whole', 'list', 'yesno'])
  })

  it('starts a list that must not be empty with one row', () => {
    expect(startWith(schema).defects).toEqual([{ where: '', what: '' }])
  })

  it('puts in what is already known and ignores what it does not ask', () => {
    const start = startWith(schema, { reason: '已知', other: 'x' })
    expect(start.reason).toBe('已知')
    expect(start).not.toHaveProperty('other')
  })

  it('takes what is known from a reactive tree', () =>
    expect(startWith(schema, reactive({ defects: [{ where: '', what: '缺页' }] })).defects).toEqual([{ where: '', what: '缺页' }]))

  it('finds nothing wrong with a form filled in well', () => expect(rules({})).toEqual([]))

  it('names every missing field in order', () =>
    expect(check(schema, startWith(schema)).map((p) => `${p.pointer} ${p.rule}`)).toEqual([
      '/reason required',
      '/ground chooseOne',
      '/party chooseOne',
      '/defects/0/what required',
    ]))

  it('counts characters as people do', () => {
    expect(rules({ reason: '𠮷𠮷𠮷' })).toEqual(['/reason tooShort'])
    expect(rules({ reason: '一二三四五六七八九十十' })).toEqual(['/reason tooLong'])
  })

  it('takes amounts as people type them', () => {
    expect(rules({ amount: '１２，０００元' })).toEqual([])
    expect(rules({ amount: '1.234' })).toEqual(['/amount cents'])
    expect(rules({ amount: '约一万' })).toEqual(['/amount notNumber'])
    expect(rules({ amount: '-1' })).toEqual(['/amount tooSmall'])
  })

  it('sends numbers as numbers and leaves out what was left empty', () => {
    expect(toSend(schema, filled)).toEqual({
      reason: '双方都同意了',
      amount: 12000.5,
      ground: 'A',
      party: 'p1',
      defects: [{ what: '缺少签名' }],
      consent: false,
    })
  })

  it('takes a row with nothing in it for empty', () => expect(isEmpty({ a: '', b: false, c: [] })).toBe(true))
})
