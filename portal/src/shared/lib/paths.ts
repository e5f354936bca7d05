/** A place inside this site that an address names, to go on to; nothing for any other. */
export function innerPath(next: unknown) {
  return typeof next === 'string' && /^\/(?!\/)/.test(next) ? next : undefined
}
