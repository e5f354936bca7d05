/** Fees and how they were worked out. */

export interface FeeLine {
  what: string
  formula: string
  amount: string
  article: string
}

export interface Fee {
  id: string
  kind: string
  amount: string
  status: string
  lines: FeeLine[]
}
