const ZONE = 'Asia/Shanghai'
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const DAY = 86_400_000

const inZone = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

function parts(instant: string | Date) {
  const found = Object.fromEntries(inZone.formatToParts(new Date(instant)).map((p) => [p.type, p.value]))
  return { day: `${found.year}-${found.month}-${found.day}`, time: `${found.hour}:${found.minute}` }
}

/** The calendar day (ISO) of an instant, or of now, in the legal time of the country. */
export function dayOf(instant: string | Date = new Date()) {
  return typeof instant === 'string' && instant.length === 10 ? instant : parts(instant).day
}

const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Whole days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string) {
  return Math.round((utc(to) - utc(from)) / DAY)
}

export function plusDays(day: string, days: number) {
  return new Date(utc(day) + days * DAY).toISOString().slice(0, 10)
}

/** 2026年11月22日 周日 */
export function longDate(value?: string) {
  if (!value || Number.isNaN(Date.parse(value))) return ''
  const day = dayOf(value)
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日 ${WEEKDAYS[new Date(utc(day)).getUTCDay()]}`
}

/** 11月22日, with the year only where it is another one. */
export function shortDate(value?: string, today = dayOf()) {
  if (!value) return ''
  const [year, month, date] = dayOf(value).split('-').map(Number)
  const sameYear = String(year) === today.slice(0, 4)
  return `${sameYear ? '' : `${year}年`}${month}月${date}日`
}

/** 11月22日 09:30 */
export function dateTime(instant?: string, today = dayOf()) {
  return instant ? `${shortDate(instant, today)} ${parts(instant).time}` : ''
}

export function timeOf(instant: string) {
  return parts(instant).time
}

/** 还剩3天 · 明天到期 · 今天到期 · 已过期2天 */
export function daysLeftWords(daysLeft: number) {
  if (daysLeft < 0) return `已过期${-daysLeft}天`
  if (daysLeft === 0) return '今天到期'
  if (daysLeft === 1) return '明天到期'
  return `还剩${daysLeft}天`
}

/** 今天 · 昨天 · 3天前, further back the date itself. */
export function agoWords(value: string, today = dayOf()) {
  const days = daysBetween(dayOf(value), today)
  if (days === 0) return `今天 ${value.length > 10 ? timeOf(value) : ''}`.trim()
  if (days === 1) return '昨天'
  if (days > 1 && days < 7) return `${days}天前`
  return shortDate(value, today)
}
