import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/** Keeps the form round an element from being sent for as long as there is a reason not to. */
export function useHeldForm(inside: Ref<HTMLElement | undefined>, reason: () => string | undefined, held: (reason: string) => void) {
  let form: HTMLFormElement | null = null

  function hold(event: Event) {
    const why = reason()
    if (!why) return
    event.preventDefault()
    event.stopImmediatePropagation()
    held(why)
    inside.value?.focus()
  }

  onMounted(() => {
    form = inside.value?.closest('form') ?? null
    form?.addEventListener('submit', hold, { capture: true })
  })
  onBeforeUnmount(() => form?.removeEventListener('submit', hold, { capture: true }))
}
