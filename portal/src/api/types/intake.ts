/** From the first word to the submitted dispute. */

import type { FormSchema } from './form'
import type { Schema } from './schema'

export type Role = 'CLAIMANT' | 'RESPONDENT' | 'THIRD_PARTY'
export type PartyKind = NonNullable<Schema<'DraftParty'>['kind']>
export type Way = NonNullable<Schema<'DraftContent'>['way']>

/** A party as the screens fill it in: what is not said yet may be left out or empty. */
export type DraftParty = Omit<Schema<'DraftParty'>, 'role' | 'kind' | 'name' | 'self' | 'electronicService'> & {
  role: Role
  kind: PartyKind
  name: string
  self?: boolean
  electronicService?: boolean | null
}

/** Somebody who should not be kept waiting. */
export type PriorityGroup = Schema<'DraftContent'>['priority'][number]

/** A reason not to be kept waiting that shows in what is written already. */
export type LikelyPriority = Schema<'LikelyPriorityLikely'>

export type DraftContent = Omit<Schema<'DraftContent'>, 'parties' | 'onBehalfOf'> & {
  parties: DraftParty[]
  onBehalfOf?: { name: string; relation: string; phone: string; authorisation?: string }
}
export type DraftKind = 'mediation' | 'filing'
export type Draft = Omit<Schema<'DraftView'>, 'kind' | 'content'> & { kind: DraftKind; content: DraftContent }
export type CauseRow = Schema<'IntakeCauseRow'>
export type CauseSuggestion = Schema<'CauseSuggesterSuggestion'>
export type GuidedForm = Omit<Schema<'GuidedFormsGuidedForm'>, 'schema'> & { schema: FormSchema }
export type OtherWay = Schema<'ElsewhereOtherWay'>
export type WayOffer = Schema<'IntakeWayRow'>
/** A dispute told in one's name that waits for one's word. */
export type ToldForMe = Schema<'ToldForRow'>
export type Submitted = Schema<'SubmissionSubmitted'>
export type CourtRow = Schema<'CourtsCourtRow'>
