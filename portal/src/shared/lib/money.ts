const PLAIN = /^\d{1,15}(\.\d{1,2})?$/
const UNITS: Record<string, number> = { 万: 4, 亿: 8, 千: 3 }

const HAN: Record<string, number> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const FORMAL = '壹一贰二叁三肆四伍五陆六柒七捌八玖九拾十佰百仟千'
const HAN_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

/** 三万五 is 35000, as 三万五千 is; undefined for what is no number in words. */
function fromHan(text: string): string | undefined {
  const plain = text.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟]/g, (c) => FORMAL[FORMAL.indexOf(c) + 1] ?? c)
  if (!/^[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万亿]*$/.test(plain) || !/[十百千万亿]/.test(plain) || /[一二两三四五六七八九]{2}/.test(plain)) return undefined
  let total = 0
  let section = 0
  let digit: number | undefined
  let last = 1
  for (const c of plain) {
    const unit = HAN_UNITS[c]
    if (unit === undefined) {
      digit = HAN[c]
      if (digit === 0) last = 1
    } else if (unit >= 10_000) {
      total = (unit > 10_000 ? total + section + (digit ?? 0) : section + (digit ?? 0)) * unit + (unit > 10_000 ? 0 : total)
      section = 0
      digit = undefined
      last = unit
    } else {
      section += (digit || 1) * unit
      digit = undefined
      last = unit
    }
  }
  const sum = total + section + (digit ? digit * Math.max(1, last / 10) : 0)
  return Number.isSafeInteger(sum) ? String(sum) : undefined
}

/** Moves the decimal point to the right without touching binary floating point. */
function shift(number: string, places: number) {
  const [whole = '', fraction = ''] = number.split('.')
  const padded = fraction.padEnd(places, '0')
  const rest = padded.slice(places)
  const moved = `${whole}${padded.slice(0, places)}`.replace(/^0+(?=\d)/, '')
  return rest.replace(/0+$/, '') ? `${moved}.${rest.replace(/0+$/, '')}` : moved
}

/**
 * What people type for an amount — 35000, 35,000.5, ３.５万, 2万元, 三万五 — as a string with two decimals;
 * undefined when it is not an amount.
 */
export function parseMoney(typed: string): string | undefined {
  let text = typed.normalize('NFKC').replace(/[\s,，¥￥]/g, '').replace(/整$/, '').replace(/(元|块钱?|圆)$/, '')
  text = fromHan(text) ?? text
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
  return `${(value / divisor).toFixed(4).replace(/\.?0+$/, '').replace(/\B(?=(\d{4})+(?!\d)(?=\.|$))/g, ',')}${unit}元`
}
