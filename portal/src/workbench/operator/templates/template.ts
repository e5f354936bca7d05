export type LineStyle = 'PARAGRAPH' | 'FLUSH' | 'HEADING' | 'ITEMS' | 'SIGNATURE' | 'FIXED'

/** Styles an operator may give a line; what is fixed comes with the platform. */
export const STYLES: readonly LineStyle[] = ['PARAGRAPH', 'FLUSH', 'HEADING', 'ITEMS', 'SIGNATURE']

/** One line of a template; {@code told} says what stands at a fixed one. */
export interface Line {
  style: LineStyle
  text: string
  told?: string
  each?: string
  when?: string
}

export interface Field {
  name: string
  label: string
  required: boolean
  list: boolean
}

export interface Version {
  version: number
  lines: Line[]
  basis: string
  at?: string
  byName: string
}

export interface Card {
  kind: string
  title: string
  version: number
  /** Whether it still agrees with what is fixed; otherwise the platform's own is used. */
  fits: boolean
  fields: Field[]
  versions: Version[]
}

/** What the server takes of the lines. */
export const wordingOf = (lines: readonly Line[]) => lines.map(({ style, text, each, when }) => ({ style, text, each: style === 'ITEMS' ? each : undefined, when }))
