import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

const TYPING = 'input, textarea, select, [contenteditable], dialog[open]'

/** j and k walk the rows, Enter opens the one under the cursor, / goes to the search field. */
export function useListKeys(container: Ref<HTMLElement | undefined>) {
  const at = ref(-1)

  function rows() {
    return [...(container.value?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  }

  function walk(step: number) {
    const all = rows()
    if (!all.length) return
    at.value = Math.min(all.length - 1, Math.max(0, at.value + step))
    const row = all[at.value]!
    row.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
    row.scrollIntoView?.({ block: 'nearest' })
  }

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if ((event.target as HTMLElement | null)?.closest?.(TYPING)) return
    if (event.key === 'j') walk(1)
    else if (event.key === 'k') walk(-1)
    else if (event.key === '/') document.querySelector<HTMLElement>('[data-list-search] input')?.focus()
    else return
    event.preventDefault()
  }

  function onFocus(event: FocusEvent) {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    if (row) at.value = rows().indexOf(row)
  }

  onMounted(() => window.addEventListener('keydown', onKey))
  onBeforeUnmount(() => window.removeEventListener('keydown', onKey))
  return { at, onFocus }
}
