import type { DirectoryChange } from '@/api/types'

const TOLD = ['name', 'appeals_to', 'kind', 'speciality', 'phone', 'courts', 'townships', 'closed', 'active']

/** Which fields a change changed, from what to what; everything an entry began with where it was new. */
export function changed(change: DirectoryChange) {
  const before = change.before ? (JSON.parse(change.before) as Record<string, unknown>) : {}
  const after = JSON.parse(change.after) as Record<string, unknown>
  return TOLD.filter((field) => written(before[field]) !== written(after[field]) && !(field === 'closed' && !change.before)).map((field) => ({
    field,
    from: change.before ? before[field] : undefined,
    to: after[field],
  }))
}

const written = (value: unknown) => JSON.stringify(Array.isArray(value) && !value.length ? '' : (value ?? ''))

/** What the changed entry was called. */
export const nameOf = (change: DirectoryChange) => (JSON.parse(change.before ?? change.after) as { name: string }).name
