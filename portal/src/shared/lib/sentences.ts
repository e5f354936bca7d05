const ENDED = /[。！？…]$/

/** Parts that each say something, as sentences one after the other; empty parts are left out, and one alone stays as it is. */
export function sentences(...parts: (string | undefined)[]): string {
  const said = parts.map((part) => part?.trim()).filter((part): part is string => !!part)
  return said.length === 1 ? said[0]! : said.map((part) => (ENDED.test(part) ? part : `${part}。`)).join('')
}
