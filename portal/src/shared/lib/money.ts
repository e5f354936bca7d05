const PLAIN = /^\d{1,15}(\.\d{1,2})?$/
const UNITS: Record<string, number> = { 万: 4, 亿: 8, 千: 3 }

/** Moves the decimal point to the right without touching binary floating point. */
function shift(number: string, places: number) {
  const [whole = '', fraction = ''] = number.split('.')
  const padded = fraction.padEnd(places, '0')
  const rest = padded.slice(places)
  const moved = `${whole}${padded.slice(0, places)}`.replace(/^0+(?=\d)/, '')
  return rest.replace(/0+$/, '') ? `${moved}.${rest.replace(/0+$/, '')}` : moved
}

/**
 * What people type for an amount — 35000, 35,000.5, ３.５万, 2万元 — as a string with two decimals;
 * undefined when it is not an amount.
 */
export function parseMoney(typed: string): string | undefined {
  let text = typed.normalize('NFKC').replace(/[\s,，¥￥]/g, '').replace(/元$|块$|圆$/, '')
  const unit = UNITS[text.slice(-1)]
  if (unit !== undefined && text.length > 1) text = shift(text.slice(0, -1), unit)
  if (!PLAIN.test(text)) return undefined
  const [whole = '0', fraction = ''] = text.split('.')
  return `${whole.replace(/^0+(?=\d)/, '')}.${fraction.padEnd(2, '0')}`
}

/** 386200.00 → 386,200.00 */
export function formatMoney(amount?: string | number | null) {
  if (amount === undefined || amount === null || amount === '') return ''
  const [whole = '', fraction = ''] = String(amount).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction.padEnd(2, '0').slice(0, 2)}`
}

/** 386200.00 → 38.62万元, for checking at a glance; empty below ten thousand. */
export function moneyAtAGlance(amount?: string) {
  if (!amount) return ''
  const value = Number(amount)
  if (!Number.isFinite(value) || value < 10_000) return ''
  const [divisor, unit] = value >= 100_000_000 ? [100_000_000, '亿'] : [10_000, '万']
  return `${(value / divisor).toFixed(4).replace(/\.?0+$/, '')}${unit}元`
}
