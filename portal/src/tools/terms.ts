import { ref } from 'vue'
import { get } from '@/api/http'
import type { ToolAnswer } from './answer'

/** Every statutory period the server knows, by name, with its length in words. */
export const terms = ref<{ value: string; label: string; length: string }[]>([])

/** Asks once; without an answer the common ones are still there to choose. */
export async function knowTerms() {
  if (terms.value.length) return
  const answer = await get<ToolAnswer>('/api/law/terms').catch(() => undefined)
  terms.value = (answer?.steps ?? []).flatMap((step) => (step.term ? [{ value: step.term, label: step.what, length: step.length ?? '' }] : []))
}
