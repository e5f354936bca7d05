import type { Draft, DraftContent } from '@/api/types'

interface Backup {
  revision: number
  content: DraftContent
}

const key = (id: string) => `draft-backup:${id}`

/** Keeps on this device what the server does not have yet. */
export function keepBackup(draft: Draft) {
  try {
    localStorage.setItem(key(draft.id), JSON.stringify({ revision: draft.revision, content: draft.content }))
  } catch {
    // A full or closed store must not stop anyone from typing; the server save goes on.
  }
}

export function readBackup(id: string): Backup | undefined {
  try {
    const text = localStorage.getItem(key(id))
    return text ? (JSON.parse(text) as Backup) : undefined
  } catch {
    return undefined
  }
}

export function forgetBackup(id: string) {
  localStorage.removeItem(key(id))
}
