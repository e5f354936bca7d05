import { ref } from 'vue'
import { Problem, type FieldError } from '@/api/http'
import { useToasts } from '@/shared/composables/toast'

/** Sends something once at a time; says what came of it, and which fields are to blame. */
export function useAttempt() {
  const { say } = useToasts()
  const busy = ref(false)
  const errors = ref<FieldError[]>([])

  async function attempt(send: () => Promise<unknown>, done: string) {
    busy.value = true
    errors.value = []
    try {
      await send()
      say('done', done)
      return true
    } catch (e) {
      if (e instanceof Problem && e.errors.length) errors.value = e.errors
      else say('wrong', e instanceof Problem && e.body.instead ? `${e.message}。${e.body.instead}` : e instanceof Error ? e.message : String(e))
      return false
    } finally {
      busy.value = false
    }
  }

  const errorAt = (pointer: string) => errors.value.find((e) => e.pointer === pointer)?.detail
  return { busy, errors, attempt, errorAt }
}
