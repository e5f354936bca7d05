import { reactive } from 'vue'

export type Tone = 'done' | 'wrong' | 'info'

export interface Toast {
  id: number
  tone: Tone
  text: string
}

const toasts = reactive<Toast[]>([])
let last = 0

const MOST = 2

/** Short words about what just happened, read aloud by screen readers: the last few, so that they do not hide the page. What went wrong stays until dismissed. */
export function useToasts() {
  function dismiss(id: number) {
    const at = toasts.findIndex((t) => t.id === id)
    if (at >= 0) toasts.splice(at, 1)
  }
  function say(tone: Tone, text: string) {
    const id = ++last
    const fleeting = toasts.filter((t) => t.tone !== 'wrong')
    fleeting.slice(0, Math.max(0, fleeting.length + 1 - MOST)).forEach((t) => dismiss(t.id))
    toasts.push({ id, tone, text })
    if (tone !== 'wrong') setTimeout(() => dismiss(id), 6000)
    return id
  }
  return { toasts, say, dismiss }
}
