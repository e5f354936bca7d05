/** As people read a source: of an article whose number nobody has checked yet the statute alone; the mark is for those who work with it. */
export function plainSource(cited: string) {
  return cited.replace(/(《[^》]+》)[^《》（）]*（条文序号未核实）/g, '$1')
}

/** One line of a fee: what it is, how it was worked out where there is anything to work out, and where that is written. */
export function feeWords(line: { what: string; formula: string; article: string }) {
  return line.what + (line.formula ? `：${line.formula}` : '') + (line.article ? `（${plainSource(line.article)}）` : '')
}
