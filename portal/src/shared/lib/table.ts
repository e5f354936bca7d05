/** A column of a list: how its cell reads, sorts and exports. */
export interface Column<Row> {
  key: string
  label: string
  /** What the cell says, also in exports. */
  text: (row: Row) => string
  /** The name the server sorts by; absent where it cannot. */
  sort?: string
  align?: 'end'
  width?: string
  /** A cell of controls: kept on a card though it says nothing. */
  always?: boolean
  /** Short words that must stay on one line. */
  whole?: boolean
  /** Shown on the card's first line on a phone. */
  lead?: boolean
  /** Hidden until chosen. */
  optional?: boolean
}

/** Comma-separated values as spreadsheets in Chinese expect them: UTF-8 with a mark, CRLF, formulas defused. */
export function toCsv<Row>(columns: Column<Row>[], rows: Row[]): string {
  const lines = [columns.map((c) => c.label), ...rows.map((row) => columns.map((c) => c.text(row)))]
  return '\uFEFF' + lines.map((cells) => cells.map(quote).join(',')).join('\r\n') + '\r\n'
}

function quote(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
