/** What officials work with: pickers, counts, overviews, readings, duplicates, and the operator's pages. */

import type { Schema } from './schema'

/** Somebody to pick, with what helps to choose, such as how many cases are open. */
export type Pick = Schema<'PickChoice'>
export type CaseCounts = Schema<'CaseListsCounts'>
export type Duplicate = Schema<'DuplicatesDuplicate'>

/** Somebody's readings of a case on one day. */
export type Reading = Schema<'AccessReading'>
export type PersonLoad = Schema<'OverviewLoad'>
export type Escalation = Schema<'OverviewEscalation'>
export type Overview = Schema<'Overview'>
export type DemoMail = Schema<'DemoOutboxArrived'>
export type ImportState = Schema<'ImportState'>
/** A file brought in by whomever, from outside. */
export type ImportListed = Schema<'OperatorImportsListed'>
export type ImportLine = Schema<'JobsKept'>
export type ImportSample = Schema<'PreparedSample'>
export type WaitingLine = Schema<'ImportWaiting'>

/** An invited mediator on the register, with work in hand. */
export type Mediator = Schema<'Entry'>
export type MediatorCard = Schema<'RosterEntryCard'>
export type RosterWords = Schema<'RosterVocabulary'>
export type OrganisationRow = Schema<'CourtsOrganisationRow'>
export type RosterGrowth = Schema<'EntriesGrowth'>
export type PublicMediator = Schema<'PublicRosterPublicEntry'>
/** A mediator to choose, with what fits the cause. */
export type MediatorPick = Schema<'MediatorPickMediatorChoice'>

/** The directory as operators keep it: a court with its units, an organisation, and who changed what. */
export type KeptCourt = Schema<'DirectoryCourtCard'>
export type KeptUnit = Schema<'DirectoryEntryUnit'>
export type KeptOrganisation = Schema<'DirectoryEntryOrganisation'>
export type DirectoryChange = Schema<'DirectoryBookChange'>
export type HolidayCard = Schema<'HolidayCard'>
export type HolidaySeen = Schema<'HolidaySeen'>
export type HolidayStretch = Schema<'HolidayLinesStretch'>

/** Who a case should not keep waiting, and who said so. */
export type Priority = Schema<'Priority'>

/** How many of this year's disputes organisations mediate. */
export type Share = Schema<'Share'>
export type SharePart = Schema<'SharePart'>
