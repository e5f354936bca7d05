import type { CaseView } from '@/api/types'
import type { JsonRecord } from '@/shared/schemaform/schema'

/** One item of the checklist in a filing review. */
export interface MaterialCheck {
  id: string
  label: string
  /** What counts, as the list said when the case was opened; missing in older cases. */
  help?: string | null
  required: boolean
  status: 'UNCHECKED' | 'SATISFIED' | 'MISSING' | 'NOT_NEEDED'
  files: string[]
  note?: string
}

/** One round of correction: what was asked, by when, and what came. */
export interface CorrectionRound {
  defects: { field?: string | null; file?: string | null; page?: number | null; what: string; how: string }[]
  demandedOn: string
  days: number
  answers: { defect: number; text: string; files: string[] }[]
  suppliedOn?: string | null
}

interface FilingParticulars {
  request?: { channel: string }
  checklist?: MaterialCheck[]
  traits?: { simple: boolean; agreed: boolean; features: string[] }
  suggested?: { kind: string; reasons: { text: string; article: string }[] }
  corrections?: CorrectionRound[]
  supplements?: { note: string; files: string[]; on: string }[]
  ending?: { reasons: string } | null
  acceptance?: { fee: number; feeLines: { what: string; formula: string; amount: number; article: string }[] }
}

export function filingOf(view: CaseView): FilingParticulars {
  return view.particulars as FilingParticulars
}

/** The form of the check as it stands: every item with what was found last. */
export function marksOf(view: CaseView): JsonRecord {
  const { checklist = [], traits } = filingOf(view)
  return {
    marks: checklist.map((c) => ({ id: c.id, status: c.status, files: c.files, note: c.note ?? '' })),
    simple: traits?.simple ?? true,
    agreedSmallClaims: traits?.agreed ?? false,
    features: traits?.features ?? [],
  }
}

/** What a filing judge most likely does next: check, then have corrected what is missing, or accept. */
export function likelyInFiling(view: CaseView): string | undefined {
  if (view.state !== 'SUBMITTED') return undefined
  const { checklist = [] } = filingOf(view)
  if (checklist.some((c) => c.status === 'UNCHECKED')) return 'check-materials'
  return checklist.some((c) => c.status === 'MISSING' && c.required) ? 'demand-correction' : 'accept'
}
