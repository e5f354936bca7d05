import { describe, expect, it } from 'vitest'
import { parseMoney } from './money'

describe('an amount as people write it', () => {
  it.each([
    ['三万', '30000.00'],
    ['三万五', '35000.00'],
    ['三万五千元', '35000.00'],
    ['两千五百块', '2500.00'],
    ['十二万零五百', '120500.00'],
    ['一百万零五', '1000005.00'],
    ['一亿二千万', '120000000.00'],
    ['叁万伍仟元整', '35000.00'],
    ['五十块钱', '50.00'],
  ])('reads %s', (typed, amount) => expect(parseMoney(typed)).toBe(amount))

  it.each(['大概三万', '三五万', '万把块', '很多'])('does not guess at %s', (typed) => expect(parseMoney(typed)).toBeUndefined())
})
