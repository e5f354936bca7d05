/** The structured facts of a dispute as rows to read; what is empty is left out. */
export function elementRows(elements?: Record<string, unknown>): [string, string][] {
  return Object.entries(elements ?? {})
    .map(([name, value]) => [name, said(value)] as [string, string])
    .filter(([, text]) => text !== '')
}

function said(value: unknown): string {
  if (value === true) return '是'
  if (value === false) return '否'
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(said).filter(Boolean).join('；')
  if (typeof value === 'object') return Object.values(value).map(said).filter(Boolean).join('，')
  return String(value)
}
