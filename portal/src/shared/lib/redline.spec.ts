import { describe, expect, it } from 'vitest'
import { countChanges, redline } from './redline'

describe('a redline between two versions', () => {
  it('shows a changed amount whole', () => {
    expect(redline('李某支付 12,000.00 元。', '李某支付 11,500.00 元。')).toEqual([
      { kind: 'same', text: '李某支付 ' },
      { kind: 'removed', text: '12,000.00' },
      { kind: 'added', text: '11,500.00' },
      { kind: 'same', text: ' 元。' },
    ])
  })

  it('loses nothing of either text', () => {
    const before = '一、甲方于2026年12月1日前付清。\n二、双方再无争议。'
    const after = '一、甲方分两期付清。\n二、逾期付利息。\n三、双方再无争议。'
    const stretches = redline(before, after)
    const without = (kind: string) => stretches.filter((s) => s.kind !== kind).map((s) => s.text).join('')
    expect(without('added')).toBe(before)
    expect(without('removed')).toBe(after)
  })

  it('counts a replacement once', () => {
    expect(countChanges(redline('付一万元', '付两万元'))).toBe(1)
    expect(countChanges(redline('相同', '相同'))).toBe(0)
  })
})
