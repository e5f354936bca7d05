import { ref } from 'vue'
import { Problem, type FieldError } from '@/api/http'
import { errorAt, fieldId } from '@/shared/lib/pointer'

/**
 * Saving a form: what is wrong stands at its field, what is refused above it.
 *
 * @param form tells its fields from those of other forms on the page
 */
export function useSaving(form = '') {
  const errors = ref<FieldError[]>([])
  const refused = ref('')
  const busy = ref(false)

  async function save(work: () => Promise<unknown>) {
    errors.value = []
    refused.value = ''
    busy.value = true
    try {
      await work()
    } catch (e) {
      if (e instanceof Problem) errors.value = e.errors.map((error) => ({ ...error, pointer: here(error.pointer) }))
      refused.value = e instanceof Problem ? [e.body.detail ?? e.body.title, e.body.instead].filter(Boolean).join('。') : (e as Error).message
    } finally {
      busy.value = false
    }
  }

  const here = (pointer: string) => pointer.replace('/', `/${form}`)
  const bind = (field: string) => ({ id: fieldId(here(`/${field}`)), error: errorAt(errors.value, here(`/${field}`)) })
  return { errors, refused, busy, save, bind }
}
