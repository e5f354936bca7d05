import type { CaseRow } from '@/api/types'

const SIDES = ['CLAIMANT', 'RESPONDENT', 'THIRD_PARTY']

/** What one owes in a case that waits for somebody else, such as a fee; empty where nothing is, or where the state of the case says it. */
export const owed = (row: CaseRow) => (row.own && row.due && !SIDES.includes(row.awaits ?? '') ? row.due.name : '')
