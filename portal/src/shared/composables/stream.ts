import { onBeforeUnmount, onMounted } from 'vue'

type Listener = (data: string) => void

let source: EventSource | undefined
const listeners = new Map<string, Set<Listener>>()

function hear(event: string, listener: Listener) {
  if (typeof EventSource === 'undefined') return
  source ??= new EventSource('/api/notices/stream')
  if (!listeners.has(event)) {
    listeners.set(event, new Set())
    source.addEventListener(event, (e) => listeners.get(event)?.forEach((l) => l((e as MessageEvent<string>).data)))
  }
  listeners.get(event)?.add(listener)
}

function unhear(event: string, listener: Listener) {
  listeners.get(event)?.delete(listener)
  if ([...listeners.values()].every((set) => set.size === 0)) {
    source?.close()
    source = undefined
    listeners.clear()
  }
}

/** Hears live events of the server (`notice`, `room`, `call`, `signal`) for as long as the component is on the screen; one connection for all. */
export function useStream(event: 'notice' | 'room' | 'call' | 'signal', listener: Listener) {
  onMounted(() => hear(event, listener))
  onBeforeUnmount(() => unhear(event, listener))
}
