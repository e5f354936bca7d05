import { onBeforeUnmount, onMounted, watch } from 'vue'
import { useSession } from '@/app/session'
import { LiveConnection, type LiveEvent } from './connection'

type Listener = (data?: string) => void

const listeners = new Map<LiveEvent, Set<Listener>>()

/** Keeps a live connection while somebody is signed in. For the root of the application. */
export function keepListening() {
  const session = useSession()
  let live: LiveConnection | undefined
  watch(
    () => session.me.id,
    (person) => {
      live?.close()
      live = person ? new LiveConnection(person, (said) => listeners.get(said.event)?.forEach((l) => l(said.data))) : undefined
    },
    { immediate: true },
  )
}

/** Hears what the server says for as long as the component is on the screen; without data when something may have been missed. */
export function useStream(event: LiveEvent, listener: Listener) {
  onMounted(() => {
    if (!listeners.has(event)) listeners.set(event, new Set())
    listeners.get(event)?.add(listener)
  })
  onBeforeUnmount(() => listeners.get(event)?.delete(listener))
}
