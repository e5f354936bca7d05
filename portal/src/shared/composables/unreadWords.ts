import { onMounted, ref } from 'vue'
import { get } from '@/api/http'
import type { UnreadWords } from '@/api/types'
import { useStream } from '@/shared/live/stream'

const counts = ref(new Map<string, number>())
let asking: Promise<void> | undefined

/** Asks once for all lists of a page that ask at the same time. */
function refresh() {
  asking ??= get<UnreadWords[]>('/api/rooms/unread')
    .then((found) => void (counts.value = new Map(found.map((u) => [u.caseId, u.words]))))
    .catch(() => undefined)
    .finally(() => (asking = undefined))
  return asking
}

/** How many words in a mediation wait for the reader; what is new comes in by itself. */
export function useUnreadWords() {
  onMounted(refresh)
  useStream('room', refresh)
  return (caseId: string) => counts.value.get(caseId) ?? 0
}
