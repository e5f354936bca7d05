import { onScopeDispose, ref, watch, type Ref } from 'vue'
import { post } from '@/api/http'
import type { DraftContent, LikelyPriority } from '@/api/types'

const PAUSE = 600

/** Which reasons not to be kept waiting show in what is written already; asked again when cause or numbers change. */
export function useLikelyPriority(content: Ref<DraftContent>) {
  const likely = ref<LikelyPriority[]>([])
  let timer: number | undefined
  const told = () => [content.value.cause, ...content.value.parties.filter((p) => p.role === 'CLAIMANT').map((p) => p.idNumber)].join('/')

  async function ask() {
    likely.value = await post<LikelyPriority[]>('/api/intake/priority', { content: content.value }).catch(() => [])
  }

  watch(
    told,
    () => {
      clearTimeout(timer)
      timer = window.setTimeout(ask, PAUSE)
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return likely
}
