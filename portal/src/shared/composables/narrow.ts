import { onScopeDispose, ref } from 'vue'

/** Whether the screen is too narrow for a table; lists then become cards. */
export function useNarrow(below = 760) {
  const query = window.matchMedia?.(`(max-width: ${below - 1}px)`)
  const narrow = ref(query?.matches ?? false)
  const update = (event: MediaQueryListEvent) => (narrow.value = event.matches)
  query?.addEventListener('change', update)
  onScopeDispose(() => query?.removeEventListener('change', update))
  return narrow
}
