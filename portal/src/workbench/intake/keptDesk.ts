import type { Draft, DraftContent } from '@/api/types'
import { FORGOTTEN_AT_SIGN_OUT } from '@/offline/backups'

/** What is being taken down at a desk, as it stands on this device. */
export interface KeptDesk {
  content: DraftContent
  draft?: Draft
}

/**
 * Keeps what is being taken down on this device until it is registered, given up or whoever writes it signs out.
 *
 * @param person whose it is: another at the same computer does not see it
 */
export function keptDesk(person = '') {
  const key = `${FORGOTTEN_AT_SIGN_OUT}desk-${person}`
  return {
    read(): KeptDesk | undefined {
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined
      } catch {
        return undefined
      }
    },
    write(kept: KeptDesk) {
      try {
        localStorage.setItem(key, JSON.stringify(kept))
      } catch {
        // a full or forbidden store keeps nothing; the form works on
      }
    },
    forget: () => localStorage.removeItem(key),
  }
}
