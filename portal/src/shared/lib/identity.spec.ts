import { describe, expect, it } from 'vitest'
import { isCreditCode, isResidentNumber, numberFault, plainPhone } from './identity'

describe('numbers of documents', () => {
  it('knows a resident by the check digit', () => {
    expect(isResidentNumber('11010519491231002X')).toBe(true)
    expect(isResidentNumber('110105194912310021')).toBe(false)
    expect(isResidentNumber('000000194912310027')).toBe(false)
  })

  it('knows an organisation by the check character', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    for (const slip of ['91350100M000100Y34', '91350100M000100Y4', '91350100M000I00Y43', '19350100M000100Y43']) expect(isCreditCode(slip)).toBe(false)
  })

  it.each(['+86 13800138000', '+8613800138000', '8613800138000', '138-0013-8000', '138 0013 8000', '１３８００１３８０００', '0086 138 0013 8000'])('reads the phone in %s', (typed) => {
    expect(plainPhone(typed)).toBe('13800138000')
  })

  it('keeps landlines as they are', () => {
    expect(plainPhone(' 021-12345678-12 ')).toBe('021-12345678-12')
    expect(plainPhone('abc')).toBe('abc')
  })

  it('reads a number with blanks or in full-width figures', () => {
    expect(numberFault('NATURAL', '110105 19491231 002x')).toBeUndefined()
    expect(numberFault('NATURAL', '１１０１０５１９４９１２３１００２Ｘ')).toBeUndefined()
  })

  it('takes passports and permits of people, and nothing of an organisation but its code', () => {
    expect(numberFault('NATURAL', '')).toBeUndefined()
    expect(numberFault('NATURAL', ' e12345678 ')).toBeUndefined()
    expect(numberFault('NATURAL', 'H0123456789')).toBeUndefined()
    expect(numberFault('NATURAL', '11010519491231002')).toBe('resident')
    expect(numberFault('NATURAL', '护照')).toBe('document')
    expect(numberFault('LEGAL', '310114000000123')).toBe('creditCode')
  })
})
