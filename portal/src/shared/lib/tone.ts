import type { TagTone } from '@/shared/components/StatusTag.vue'

/** Ends that brought what was asked for; every other end is only an end. */
const GOOD = new Set(['SETTLED', 'CONFIRMATION_SOUGHT', 'CONFIRMED', 'ACCEPTED', 'IN_TRIAL', 'ANSWERED', 'FILED'])

/** The colour of a state beside its word: under way, well ended, or simply ended. */
export function stateTone(of: { state: string; final: boolean }): TagTone {
  if (!of.final) return 'court'
  return GOOD.has(of.state) ? 'done' : 'plain'
}
