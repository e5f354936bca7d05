const collator = new Intl.Collator('zh-CN', { numeric: true })

/** Instants and days are kept as texts that follow one another in time. */
const TIME = /^\d{4}-\d\d-\d\d/

/**
 * Rows in the order of what they say in a column, those that say nothing last either way; rows that say the same keep their order.
 *
 * @param valueOf what a row has in the column
 * @param worded how that reads
 */
export function inOrder<Row>(rows: readonly Row[], valueOf: (row: Row) => unknown, worded: (value: unknown) => string, down: boolean): Row[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(valueOf(row), worded) }))
  return keyed
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '')
      const order = typeof a.key === 'number' && typeof b.key === 'number' ? a.key - b.key : collator.compare(String(a.key), String(b.key))
      return down ? -order : order
    })
    .map(({ row }) => row)
}

function keyOf(value: unknown, worded: (value: unknown) => string): string | number {
  if (typeof value === 'number') return value
  if (typeof value === 'string' && TIME.test(value)) return value
  const text = worded(value).trim()
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}
