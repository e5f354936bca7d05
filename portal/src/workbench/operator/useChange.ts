import { computed, ref } from 'vue'
import { Problem, type FieldError } from '@/api/http'
import { useToasts } from '@/shared/composables/toast'
import { errorAt, fieldId } from '@/shared/lib/pointer'

/**
 * A change that is sent, and what the server says is wrong with it, by field and as a whole.
 *
 * @param under keeps the ids of the fields apart where two forms stand on a page
 */
export function useChange(under = '') {
  const { say } = useToasts()
  const errors = ref<FieldError[]>([])
  const refused = ref('')
  const busy = ref(false)
  const message = computed(() => refused.value || undefined)
  const bind = (field: string) => ({ id: fieldId(`${under}/${field}`), error: errorAt(errors.value, `${under}/${field}`) })

  async function send<T>(work: () => Promise<T>, done: string): Promise<T | undefined> {
    errors.value = []
    refused.value = ''
    busy.value = true
    try {
      const got = await work()
      say('done', done)
      return got
    } catch (e) {
      if (e instanceof Problem) errors.value = e.errors.map((flaw) => ({ ...flaw, pointer: under + flaw.pointer }))
      refused.value = e instanceof Problem ? [e.body.detail ?? e.body.title, e.body.instead].filter(Boolean).join('。') : (e as Error).message
      return undefined
    } finally {
      busy.value = false
    }
  }

  function forget() {
    errors.value = []
    refused.value = ''
  }

  return { errors, message, busy, bind, send, forget }
}
