/** A case as every screen sees it, whatever its procedure. */

import type { FormSchema } from './form'
import type { Fee } from './money'

export interface Due {
  period: string
  name: string
  on: string
  daysLeft: number
  overdue: boolean
}

export interface PeriodStep {
  text: string
  date?: string
  article?: string
}

export interface PeriodView {
  id: string
  name: string
  article: string
  startedOn: string
  dueOn: string
  status: 'RUNNING' | 'DONE' | 'EXTENDED' | 'OVERDUE'
  daysLeft: number
  responsibleLabel?: string
  steps: PeriodStep[]
}

export interface CaseRow {
  id: string
  procedure: string
  procedureLabel: string
  number?: string
  title: string
  cause: string
  court: string
  courtName: string
  unitName?: string
  state: string
  stateLabel: string
  awaits?: string
  awaitsLabel?: string
  owner?: string
  ownerName?: string
  due?: Due
  openedOn: string
  updatedAt: string
  final: boolean
}

export interface Offer {
  act: string
  label: string
  article: string
  primary: boolean
  schema: FormSchema
  capacity: string
  capacityLabel?: string
  forParty?: string
  /** Where the case may stand afterwards; empty where it stays as it is. */
  leadsTo?: { state: string; label: string; final: boolean }[]
}

export interface PartyView {
  id: string
  name: string
  kind: string
  standing: string
  standingLabel: string
  me: boolean
  kindLabel?: string
  reachable: boolean
  electronicService?: boolean
  agents: string[]
}

/** Somebody who handles the case. */
export interface Official {
  standing: string
  standingLabel: string
  person: string
  name: string
}

export interface InstrumentRow {
  id: string
  kind: string
  title: string
  number?: string
  status: string
  statusLabel?: string
  issuedOn?: string
  deliveries?: Delivery[]
}

/** Proof that an instrument reached somebody, and the day it counts as served. */
export interface Delivery {
  to: string
  channelLabel: string
  at: string
  deemedOn?: string
}

export interface LineageRow {
  id: string
  procedure: string
  procedureLabel: string
  number?: string
  stateLabel: string
  relation: string
}

export interface CaseView extends CaseRow {
  version: number
  disputeId: string
  plain: string
  mine: { capacity: string; label: string; forParty?: string }[]
  particulars: Record<string, unknown>
  parties: PartyView[]
  officials?: Official[]
  offers: Offer[]
  periods: PeriodView[]
  lineage: LineageRow[]
  fees: Fee[]
  instruments: InstrumentRow[]
  files: number
  story?: string
  claims?: string
  amount?: string
  elements?: Record<string, unknown>
  next: { what: string; whom?: string; due?: Due }
}

export interface TimelineEntry {
  version: number
  act: string
  label: string
  at: string
  who: string
  capacity: string
  capacityLabel: string
  forParty?: string
  from: string
  to: string
  toLabel: string
  summary: string
}

export interface ActDone {
  caseId: string
  version: number
  state: string
  stateLabel: string
  act: string
  at: string
}
