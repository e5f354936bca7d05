/** Files, notices, rooms, calls, agreements and checklists. */

import type { Schema } from './schema'

export type FileRow = Schema<'FileView'>
export type FileReading = Schema<'ReadingView'>
export type UploadStart = Schema<'UploadBegun'>
export type UploadDone = Schema<'UploadCompleted'>
export type Notice = Schema<'Notice'>
export type Room = Schema<'RoomRow'>
export type UnreadWords = Schema<'RoomsUnread'>
export type RoomMessage = Schema<'RoomMessageRow'>
export type CallView = Schema<'CallView'>
export type CallRow = Schema<'CallRow'>
export type AgreementVersion = Schema<'Agreement'>
export type ChecklistItem = Schema<'ChecklistItem'>

export type Invitation = Schema<'InvitationView'>
