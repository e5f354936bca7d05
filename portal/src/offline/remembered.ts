import type { Me } from '@/api/types'

const KEY = 'last-seen-as'

/** Remembers who was signed in, so that a page opened without a network is still theirs. The server decides all else. */
export function remember(me: Me) {
  try {
    if (me.signedIn) localStorage.setItem(KEY, JSON.stringify(me))
    else localStorage.removeItem(KEY)
  } catch {
    // A closed store costs only this convenience.
  }
}

export function remembered(): Me | undefined {
  try {
    const text = localStorage.getItem(KEY)
    return text ? (JSON.parse(text) as Me) : undefined
  } catch {
    return undefined
  }
}
