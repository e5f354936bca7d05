import { onMounted, ref } from 'vue'
import { get, post, Problem, type FieldError } from '@/api/http'
import type { MediatorCard } from '@/api/types'
import { useToasts } from '@/shared/composables/toast'

/** One entry of the register, and what is done to it. What is wrong with a form is told by its part. */
export function useMediator(id: string) {
  const card = ref<MediatorCard>()
  const failed = ref('')
  const errors = ref<FieldError[]>([])
  const refused = ref('')
  const at = ref('')
  const { say } = useToasts()
  const path = `/api/mediators/${id}`

  async function load() {
    failed.value = ''
    try {
      card.value = await get<MediatorCard>(path)
    } catch (e) {
      failed.value = (e as Error).message
    }
  }

  /** Sends a form to one part of the entry; true when it was taken. */
  async function send(part: 'status' | 'trainings' | 'reviews', body: unknown, done: string) {
    errors.value = []
    refused.value = ''
    at.value = part
    try {
      card.value = await post<MediatorCard>(`${path}/${part}`, body)
      say('done', done)
      return true
    } catch (e) {
      if (e instanceof Problem) errors.value = e.errors
      refused.value = (e as Error).message
      return false
    }
  }

  const wrong = (part: string) => (at.value === part ? errors.value : [])
  const refusal = (part: string) => (at.value === part && refused.value ? refused.value : undefined)

  onMounted(load)
  return { card, failed, load, send, wrong, refusal }
}

export type OneMediator = ReturnType<typeof useMediator>
