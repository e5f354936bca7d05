import { computed, ref } from 'vue'
import { Problem, type FieldError } from '@/api/http'
import { errorAt, fieldId } from '@/shared/lib/pointer'
import { sentences } from '@/shared/lib/sentences'
import { useToasts } from './toast'

/** What stands above the fields: where they say all of it themselves, nothing. */
function wordsOf(problem: Problem): string {
  return problem.errors.length ? '' : sentences(problem.body.detail ?? problem.body.title, problem.body.instead)
}

/**
 * Saving a form: what is wrong stands at its field, what is refused above it, and what is done is said.
 *
 * @param form tells its fields from those of other forms on the page
 */
export function useSaving(form = '') {
  const { say } = useToasts()
  const errors = ref<FieldError[]>([])
  const refused = ref('')
  const busy = ref(false)
  const message = computed(() => refused.value || undefined)
  const here = (pointer: string) => pointer.replace('/', `/${form}`)
  const bind = (field: string) => ({ id: fieldId(here(`/${field}`)), error: errorAt(errors.value, here(`/${field}`)) })

  /** What the server gave back; undefined where it refused. */
  async function save<T>(work: () => Promise<T>, done?: string): Promise<T | undefined> {
    errors.value = []
    refused.value = ''
    busy.value = true
    try {
      const got = await work()
      if (done) say('done', done)
      return got
    } catch (e) {
      if (e instanceof Problem) errors.value = e.errors.map((error) => ({ ...error, pointer: here(error.pointer) }))
      refused.value = e instanceof Problem ? wordsOf(e) : (e as Error).message
      return undefined
    } finally {
      busy.value = false
    }
  }

  return { errors, message, refused, busy, bind, save }
}
