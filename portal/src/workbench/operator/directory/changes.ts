import type { DirectoryChange } from '@/api/types'

const TOLD = ['name', 'appeals_to', 'kind', 'speciality', 'phone', 'courts', 'townships', 'closed', 'active', 'days', 'source', 'value', 'from', 'provenance', 'verified']

/** Which fields a change changed, from what to what; everything an entry began with where it was new. */
export function changed(change: DirectoryChange) {
  const before = change.before ? (JSON.parse(change.before) as Record<string, unknown>) : {}
  const after = JSON.parse(change.after) as Record<string, unknown>
  return TOLD.filter((field) => written(before[field]) !== written(after[field]) && !(field === 'closed' && !change.before)).map((field) => ({
    field,
    from: change.before ? left(field, before, after) : undefined,
    to: change.before ? left(field, after, before) : after[field],
  }))
}

/** What one side says; of the days of a year only those the other does not have. */
function left(field: string, one: Record<string, unknown>, other: Record<string, unknown>) {
  return field === 'days' ? (one.days as string[]).filter((day) => !(other.days as string[]).includes(day)) : one[field]
}

const written = (value: unknown) => JSON.stringify(Array.isArray(value) && !value.length ? '' : (value ?? ''))

/** What the changed entry was called, where it has a name. */
export const nameOf = (change: DirectoryChange) => (JSON.parse(change.before ?? change.after) as { name?: string }).name

/** What was done with it: the key of its word. */
export function doneBy(change: DirectoryChange) {
  if ('withdrawn' in (JSON.parse(change.after) as object)) return 'withdrawn'
  return change.before ? 'amended' : 'entered'
}
