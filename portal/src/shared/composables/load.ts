import { ref, type Ref } from 'vue'
import { Problem } from '@/api/http'
import { whenBack } from '@/offline/server'

/** Something being read from the server: not yet there, there, or the reason why not. */
export interface Load<T> {
  data: Ref<T | undefined>
  error: Ref<string>
  missing: Ref<boolean>
  reload: () => Promise<void>
}

/** Reads at once, again on demand, and when a server that was away is back; what was read before stays on the screen meanwhile, and of two answers that of the later question counts. */
export function useLoad<T>(read: () => Promise<T>): Load<T> {
  const data = ref() as Ref<T | undefined>
  const error = ref('')
  const missing = ref(false)
  let turn = 0
  async function reload() {
    const mine = ++turn
    error.value = ''
    try {
      const found = await read()
      if (mine === turn) data.value = found
    } catch (e) {
      if (mine !== turn) return
      missing.value = e instanceof Problem && e.status === 404
      error.value = e instanceof Error ? e.message : String(e)
    }
  }
  whenBack(() => error.value && reload())
  void reload()
  return { data, error, missing, reload }
}
