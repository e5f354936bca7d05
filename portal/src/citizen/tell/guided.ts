import { ref, watch } from 'vue'
import { get, Problem } from '@/api/http'
import type { GuidedForm } from '@/api/types'
import { useDraft } from './draft'

const known = new Map<string, GuidedForm | undefined>()

async function formFor(cause: string) {
  if (!known.has(cause)) {
    const form = await get<GuidedForm>(`/api/intake/forms/${encodeURIComponent(cause)}`).catch((e: unknown) => {
      if (e instanceof Problem && e.status === 404) return undefined
      throw e
    })
    known.set(cause, form)
  }
  return known.get(cause)
}

/** The guided form of the cause chosen in the draft; none while nothing is chosen or no form exists. */
export function useGuidedForm() {
  const store = useDraft()
  const form = ref<GuidedForm>()
  const ready = ref(false)
  watch(
    () => store.draft?.content.cause,
    async (cause) => {
      ready.value = false
      form.value = cause ? await formFor(cause).catch(() => undefined) : undefined
      ready.value = true
    },
    { immediate: true },
  )
  return { form, ready }
}
