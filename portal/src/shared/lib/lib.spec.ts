import { describe, expect, it } from 'vitest'
import { agoWords, dayOf, daysBetween, daysLeftWords, longDate, shortDate } from './dates'
import { formatMoney, moneyAtAGlance, parseMoney } from './money'
import { errorAt, fieldId } from './pointer'

describe('dates', () => {
  it('writes a day as people read it', () => {
    expect(longDate('2026-11-22')).toBe('2026年11月22日 周日')
    expect(shortDate('2026-11-22', '2026-01-01')).toBe('11月22日')
    expect(shortDate('2025-11-22', '2026-01-01')).toBe('2025年11月22日')
  })

  it('takes an instant in the legal time of the country', () => {
    expect(dayOf('2026-11-21T17:00:00Z')).toBe('2026-11-22')
  })

  it('says how long is left in words', () => {
    expect([3, 1, 0, -2].map(daysLeftWords)).toEqual(['还剩3天', '明天到期', '今天到期', '已过期2天'])
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2)
    expect(agoWords('2026-11-20', '2026-11-22')).toBe('2天前')
  })
})

describe('money', () => {
  it('understands what people type', () => {
    expect(['35000', '35,000.5', '３.５万', '2万元', '0.5', '１２３块'].map(parseMoney)).toEqual([
      '35000.00',
      '35000.50',
      '35000.00',
      '20000.00',
      '0.50',
      '123.00',
    ])
  })

  it('refuses what is not an amount', () => {
    expect(['', 'abc', '-5', '1.234', '1e9', '万'].map(parseMoney)).toEqual(Array(6).fill(undefined))
  })

  it('shows thousands and two decimals', () => {
    expect(formatMoney('386200')).toBe('386,200.00')
    expect(formatMoney('1234567.5')).toBe('1,234,567.50')
    expect(moneyAtAGlance('386200.00')).toBe('38.62万元')
    expect(moneyAtAGlance('9999.00')).toBe('')
  })
})

describe('pointers', () => {
  it('leads from an error to its field', () => {
    expect(fieldId('/parties/0/name')).toBe('parties-0-name')
    expect(errorAt([{ pointer: '#/story', detail: '请写' }], '/story')).toBe('请写')
  })
})
