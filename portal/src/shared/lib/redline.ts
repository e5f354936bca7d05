import { diffArrays } from 'diff'

/** A stretch of text that two versions share, or that one of them has. */
export interface Stretch {
  kind: 'same' | 'added' | 'removed'
  text: string
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** What changed from one version to the next, by words as Chinese divides them, so that a changed amount shows whole. */
export function redline(before: string, after: string): Stretch[] {
  return diffArrays(divide(before), divide(after)).map((part) => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value.join(''),
  }))
}

/** How many stretches differ. A removal answered by an addition counts once. */
export function countChanges(stretches: Stretch[]): number {
  return stretches.filter((s, i) => s.kind === 'removed' || (s.kind === 'added' && stretches[i - 1]?.kind !== 'removed'))
    .length
}

/** Numbers stay whole: 12,000.00 is one word. */
function divide(text: string): string[] {
  return text
    .split(/(\d[\d,.]*\d)/)
    .flatMap((part, i) => (i % 2 === 1 ? [part] : [...words.segment(part)].map((s) => s.segment)))
}
