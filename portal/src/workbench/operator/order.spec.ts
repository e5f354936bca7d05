import { describe, expect, it } from 'vitest'
import { inOrder } from './order'
import { said } from './said'

const ordered = (values: unknown[], down = false) => inOrder(values.map((v) => ({ v })), (row) => row.v, said, down).map((row) => row.v)

describe('rows in order', () => {
  it('counts numbers, also those written as texts', () => {
    expect(ordered(['100', '9', '24.5'])).toEqual(['9', '24.5', '100'])
    expect(ordered([10, 9, 0], true)).toEqual([10, 9, 0])
  })

  it('follows time, not its words', () => {
    expect(ordered(['2026-10-01', '2026-09-30', '2025-12-31'])).toEqual(['2025-12-31', '2026-09-30', '2026-10-01'])
  })

  it('reads Chinese by sound, and puts what says nothing last either way', () => {
    expect(ordered([undefined, '张', '', '安'])).toEqual(['安', '张', undefined, ''])
    expect(ordered([undefined, '安', '张'], true)).toEqual(['张', '安', undefined])
  })

  it('keeps the order of what says the same', () => {
    const rows = [{ v: 1, n: 'a' }, { v: 1, n: 'b' }]
    expect(inOrder(rows, (row) => row.v, said, true).map((row) => row.n)).toEqual(['a', 'b'])
  })
})
