import type { Draft } from '@/api/types'

const PREFIX = 'draft-backup:'
const TYPED = 'typed:'

/** What every key begins with that {@link forgetBackups} takes away. */
export const FORGOTTEN_AT_SIGN_OUT = PREFIX

/** Keeps on this device what the server does not have yet. */
export function keepBackup(draft: Draft) {
  try {
    localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft))
  } catch {
    // A full or closed store must not stop anyone from typing; the server save goes on.
  }
}

export function readBackup(id: string): Draft | undefined {
  try {
    const text = localStorage.getItem(PREFIX + id)
    return text ? (JSON.parse(text) as Draft) : undefined
  } catch {
    return undefined
  }
}

/** Lets go of the copy of a text the server has; what another window of this device holds unsaved stays. */
export function forgetBackup(saved: Pick<Draft, 'id'> & Partial<Draft>) {
  const kept = readBackup(saved.id)
  const same = !saved.content || JSON.stringify(kept?.content) === JSON.stringify(saved.content)
  if (same) localStorage.removeItem(PREFIX + saved.id)
}

/** Keeps words typed but not sent, under the name of their form. */
export function keepTyped(form: string, value: unknown) {
  try {
    localStorage.setItem(TYPED + form, JSON.stringify(value))
  } catch {
    // As above: nobody is kept from typing.
  }
}

export function readTyped(form: string): unknown {
  try {
    const text = localStorage.getItem(TYPED + form)
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

export function forgetTyped(form: string) {
  localStorage.removeItem(TYPED + form)
}

/** Lets go of everything at once: whoever uses this device next must not find it. */
export function forgetBackups() {
  for (const key of Object.keys(localStorage).filter((k) => k.startsWith(PREFIX) || k.startsWith(TYPED))) localStorage.removeItem(key)
}
