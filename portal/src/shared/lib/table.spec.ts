import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { toCsv, type Column } from './table'
import { toXlsx } from './xlsx'

const columns: Column<string[]>[] = [
  { key: 'number', label: '案号', text: (r) => r[0] ?? '' },
  { key: 'title', label: '案由', text: (r) => r[1] ?? '' },
]

describe('an exported list', () => {
  it('quotes what would break a line and defuses formulas', () => {
    expect(toCsv(columns, [['=1+1', '甲,"乙"']])).toBe('\uFEFF案号,案由\r\n\'=1+1,"甲,""乙"""\r\n')
  })

  it('writes a sheet with a heading and every row', () => {
    const files = unzipSync(toXlsx('案件', columns, [['(2026)沪0114民初1号', '甲<乙']]))
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!)
    expect(sheet.match(/<row /g)).toHaveLength(2)
    expect(sheet).toContain('甲&lt;乙')
  })
})
