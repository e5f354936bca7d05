/** A number as it is compared: full-width figures made plain, blanks and dashes left out. */
export function plainNumber(typed = '') {
  return typed.normalize('NFKC').replace(/[\s\u2010-\u2015\u2212-]/g, '').toUpperCase()
}

/** A phone as it is dialled in this country: +86 138-0013-8000 is 13800138000. A landline keeps the dash before its extension. */
export function plainPhone(typed = '') {
  const plain = plainNumber(typed).replace(/^(\+|00)86/, '')
  const mobile = plain.replace(/^86(?=1\d{10}$)/, '')
  if (/^1\d{10}$/.test(mobile)) return mobile
  return typed.normalize('NFKC').replace(/[\s]/g, '').replace(/^(\+|00)86-?/, '').replace(/[\u2010-\u2015\u2212]/g, '-')
}

/** Resident identity number with its check digit (GB 11643). */
export function isResidentNumber(value: string) {
  if (!/^[1-9]\d{16}[\dX]$/.test(value)) return false
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, w, n) => total + w * Number(value[n]), 0)
  return '10X98765432'[sum % 11] === value[17]
}

const CODE_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Unified social credit code of an organisation with its check character (GB 32100). */
export function isCreditCode(value: string) {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(value)) return false
  let weight = 1
  let sum = 0
  for (const c of value.slice(0, 17)) {
    sum += CODE_CHARACTERS.indexOf(c) * weight
    weight = (weight * 3) % 31
  }
  return CODE_CHARACTERS[(31 - (sum % 31)) % 31] === value[17]
}

/** What is wrong with the number of a document, which may be left empty: a resident's by its check digit, a passport or permit by its shape only. */
export function numberFault(kind: string, number?: string): 'resident' | 'document' | 'creditCode' | undefined {
  const value = plainNumber(number)
  if (!value) return undefined
  if (kind !== 'NATURAL') return isCreditCode(value) ? undefined : 'creditCode'
  if (/^\d{12,}X?$/.test(value)) return isResidentNumber(value) ? undefined : 'resident'
  return /^[A-Z0-9]{5,20}$/.test(value) ? undefined : 'document'
}
