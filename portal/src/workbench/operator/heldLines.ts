import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { get, post } from '@/api/http'
import type { ImportLine } from '@/api/types'
import { useToasts } from '@/shared/composables/toast'

/** The lines of a file held back for one reason: read when somebody looks, and taken in one at a time. */
export function useHeldLines<Line extends ImportLine>(path: string, changed: () => void) {
  const { t } = useI18n()
  const { say } = useToasts()
  const lines = ref<Line[]>()
  const error = ref('')
  const busy = ref(0)

  async function load() {
    error.value = ''
    try {
      lines.value = await get<Line[]>(path)
    } catch (e) {
      error.value = (e as Error).message
    }
  }

  async function takeIn(line: number, body?: object) {
    busy.value = line
    try {
      await post(`${path}/${line}`, body)
      say('done', t('operator.lineTakenIn', { n: line }))
    } catch (e) {
      say('wrong', (e as Error).message)
    } finally {
      busy.value = 0
      changed()
      await load()
    }
  }

  return { lines, error, busy, load, takeIn }
}
