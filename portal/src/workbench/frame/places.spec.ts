import { expect, test } from 'vitest'
import type { OfficeHeld } from '@/api/types'
import { isReserved, placesFor } from './places'

const held = (office: string, scope = 'COURT') => ({ office, scope, court: '沪0114' }) as unknown as OfficeHeld
const keys = (...offices: OfficeHeld[]) => placesFor(offices).map((p) => p.key)

test('an operator keeps the house and has no cases, unless another office brings them', () => {
  expect(keys(held('OPERATOR'))).toEqual(['today', 'roster', 'operator', 'notices'])
  expect(keys(held('OPERATOR'), held('JUDGE'))).toContain('mine')
})

test('a mediator without an office finds what awaits them', () => {
  expect(keys()).toEqual(['today', 'todo', 'mine', 'notices'])
})

test('a head of a tribunal sees the tribunal, a president the court', () => {
  expect(keys(held('TRIBUNAL_HEAD', 'UNIT'))).toContain('overviewOfUnit')
  expect(keys(held('PRESIDENT'))).toEqual(expect.arrayContaining(['court', 'overview']))
})

test('places of an office are closed to others', () => {
  expect(isReserved('operator', [held('JUDGE')])).toBe(true)
  expect(isReserved('operator', [held('OPERATOR')])).toBe(false)
  expect(isReserved('mine', [])).toBe(false)
})
