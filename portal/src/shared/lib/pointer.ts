/** The id of the field a JSON pointer speaks of: /parties/0/name → parties-0-name. */
export function fieldId(pointer: string) {
  return pointer.replace(/^[#/]+/, '').replaceAll('/', '-') || 'form'
}

/** What is wrong with one field, if anything; the first word counts. */
export function errorAt(errors: readonly { pointer: string; detail: string }[], pointer: string) {
  return errors.find((e) => fieldId(e.pointer) === fieldId(pointer))?.detail
}
