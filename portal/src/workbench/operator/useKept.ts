import { onMounted, ref } from 'vue'
import { get, put } from '@/api/http'
import { useSaving } from '@/shared/composables/saving'

/**
 * Something operators rewrite version by version: reads it, and saves what is written as the next version.
 *
 * @param path where it is kept
 * @param begin takes what was read into the form
 */
export function useKept<Card extends { version: number }>(path: string, begin: (card: Card) => void) {
  const saving = useSaving()
  const card = ref<Card>()
  const failed = ref('')
  const basis = ref('')

  function show(got: Card) {
    card.value = got
    basis.value = ''
    begin(got)
  }

  async function load() {
    failed.value = ''
    await get<Card>(path).then(show, (e: Error) => (failed.value = e.message))
  }

  async function submit(written: object, done: string) {
    const body = { ...written, version: card.value!.version, basis: basis.value }
    const saved = await saving.save(() => put<Card>(path, body), done)
    if (saved) show(saved)
  }

  onMounted(load)
  return { ...saving, card, failed, basis, load, submit }
}
