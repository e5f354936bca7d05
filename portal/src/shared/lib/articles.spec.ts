import { describe, expect, it } from 'vitest'
import { feeWords, plainSource } from './articles'

describe('sources as people read them', () => {
  it('names the statute alone where the number is not checked', () => {
    expect(plainSource('《人民调解法》第27条（条文序号未核实）')).toBe('《人民调解法》')
    expect(plainSource('《民事诉讼法》第126条')).toBe('《民事诉讼法》第126条')
    expect(plainSource('依《仲裁法》第5条第二款（条文序号未核实）和《公证法》第37条')).toBe('依《仲裁法》和《公证法》第37条')
  })

  it('puts no colon where nothing is worked out', () => {
    expect(feeWords({ what: '定额50元', formula: '', article: '《诉讼费用交纳办法》第13条' })).toBe('定额50元（《诉讼费用交纳办法》第13条）')
    expect(feeWords({ what: '财产案件', formula: '300×2.5%', article: '' })).toBe('财产案件：300×2.5%')
  })
})
