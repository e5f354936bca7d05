/** Files, notices, rooms, agreements and checklists. */

export interface FileRow {
  id: string
  folder?: string
  order: number
  name: string
  type: string
  pages?: number
  size: number
  by?: string
  at: string
  sha256: string
}

export interface UploadStart {
  id: string
  chunkSize: number
  received: number[]
}

export interface UploadDone {
  fileId: string
  name: string
  type: string
  pages?: number
  sha256: string
  sm3: string
}

export interface Notice {
  id: string
  title: string
  body: string
  at: string
  read: boolean
  urgent?: boolean
  caseId?: string
}

export interface Room {
  room: 'JOINT' | 'CAUCUS'
  party?: string
  label: string
  unread: number
  lastAt?: string
}

export interface RoomMessage {
  id: string
  at: string
  who: string
  standing: string
  standingLabel?: string
  mine?: boolean
  text: string
}

export interface AgreementVersion {
  version: number
  by: string
  at: string
  text: string
}

export interface ChecklistItem {
  id: string
  label: string
  help?: string
  required: boolean
}

export interface ChecklistState {
  id: string
  label: string
  status: 'SATISFIED' | 'MISSING' | 'NOT_NEEDED'
  files: string[]
  note?: string
}

export interface Invitation {
  caseTitle: string
  invitedAs: string
  mediator?: string
  expiresAt: string
}
