import { describe, expect, it } from 'vitest'
import { elementErrors, elementFault } from './elements'
import { EMPTY } from './draft'

const TODAY = '2026-11-28'

describe('answers of a guided form', () => {
  it.each([
    [{ format: 'date', 'x-past': true }, '2099-01-01', 'dateNotYet'],
    [{ format: 'date', 'x-past': true }, '1900-01-01', 'dateOdd'],
    [{ format: 'date' }, '2027-06-30', undefined],
    [{ format: 'date' }, '2199-01-01', 'dateOdd'],
    [{ 'x-widget': 'money' }, '-5', 'amountWrong'],
    [{ 'x-widget': 'money' }, '30000.00', undefined],
    [{ type: 'string', maxLength: 1000 }, '长'.repeat(1001), 'elementLong'],
    [{ type: 'boolean' }, true, undefined],
    [{ format: 'date', 'x-past': true }, undefined, undefined],
  ] as const)('knows %o with %s as %s', (schema, value, fault) => {
    expect(elementFault(schema as never, value, TODAY)).toBe(fault)
  })

  it('points at the question', () => {
    const form = { cause: 'x', schema: { properties: { rate: { type: 'string', maxLength: 3 } } }, questions: [{ field: 'rate', ask: '？', help: '' }] }
    expect(elementErrors({ ...EMPTY, elements: { rate: '月息一分' } }, form as never, String)).toEqual([{ pointer: '/elements/rate', detail: 'elementLong' }])
  })
})
