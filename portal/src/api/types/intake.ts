/** From the first word to the submitted dispute. */

import type { FormSchema } from './form'
import type { FeeLine } from './money'

export type Role = 'CLAIMANT' | 'RESPONDENT' | 'THIRD_PARTY'
export type PartyKind = 'NATURAL' | 'LEGAL' | 'ORGANISATION'
export type Way = 'PEOPLE' | 'LAWYER' | 'INDUSTRY' | 'ADMINISTRATIVE' | 'PARTNER' | 'FILING'

export interface DraftParty {
  key: string
  role: Role
  kind: PartyKind
  name: string
  idNumber?: string
  phone?: string
  address?: string
  district?: string
  self?: boolean
  electronicService?: boolean
}

export interface DraftContent {
  story: string
  cause?: string
  elements: Record<string, unknown>
  claims: string
  amount?: string
  parties: DraftParty[]
  files: string[]
  way?: Way
  organisation?: string
  court?: string
  onBehalfOf?: { name: string; relation: string; phone: string; authorisation?: string }
}

export type DraftKind = 'mediation' | 'filing'

export interface Draft {
  id: string
  kind: DraftKind
  revision: number
  updatedAt: string
  step?: string
  content: DraftContent
  problems: { pointer: string; detail: string }[]
}

export interface CauseRow {
  name: string
  path: string[]
  hasForm: boolean
}

export interface CauseSuggestion {
  name: string
  score: number
  why: string
}

export interface GuidedForm {
  cause: string
  schema: FormSchema
  questions: { field: string; ask: string; help?: string }[]
}

export interface WayOffer {
  way: Way
  label: string
  plain: string
  time: string
  cost: string
  costLines?: FeeLine[]
  recommended: boolean
  organisations: { id: string; name: string; court: string }[]
}

export interface Submitted {
  disputeId: string
  caseId: string
  number: string
  next: { what: string; when?: string; whom?: string }
}

export interface CourtRow {
  code: string
  name: string
  level: string
  units: { code: string; name: string }[]
}
