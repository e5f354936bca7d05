import { ref, watch, type Ref } from 'vue'
import { forgetTyped, keepTyped, readTyped } from '@/offline/backups'
import { useSession } from '@/app/session'

/**
 * Keeps what is typed into a form on this device until it has been sent, so that reloading or going back loses nothing. Each person has their own copy.
 *
 * @param form names the form; nothing is kept where it is empty
 */
export function useKept<T>(form: string, value: Ref<T>) {
  const key = form && `${useSession().me.name ?? ''}/${form}`
  const untouched = JSON.stringify(value.value)
  const before = form ? (readTyped(key) as T | undefined) : undefined
  const broughtBack = ref(before !== undefined && JSON.stringify(before) !== untouched)
  if (broughtBack.value) value.value = before as T

  watch(
    value,
    (now) => {
      if (!form) return
      if (JSON.stringify(now) === untouched) forgetTyped(key)
      else keepTyped(key, now)
    },
    { deep: true },
  )
  return { broughtBack, forget: () => forgetTyped(key) }
}
