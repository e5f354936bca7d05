import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { del, get, post, Problem, put } from '@/api/http'
import type { CallView } from '@/api/types'
import { freshId } from '@/shared/lib/ids'
import { useStream } from '@/shared/live/stream'
import { Mesh, type Signal } from './mesh'

const BEAT_MILLIS = 5_000

/** A call as this page takes part in it: who is there, whose picture has arrived, coming, leaving, ending. */
export function useCall(id: string) {
  const view = ref<CallView>()
  const error = ref('')
  const inside = ref(false)
  const streams = shallowRef<ReadonlyMap<string, MediaStream>>(new Map())
  const page = freshId()
  const mine = `/api/calls/${id}/pages/${page}`
  let mesh: Mesh | undefined
  let beating: ReturnType<typeof setInterval> | undefined
  const heard = new Set<number>()
  let hearing: Promise<void> = Promise.resolve()

  const seats = computed(() => view.value?.seats ?? [])

  async function read() {
    error.value = ''
    await attempt(async () => (view.value = await get<CallView>(`/api/calls/${id}`)))
  }

  async function enter(own: MediaStream) {
    const known = view.value
    if (!known) return
    mesh = new Mesh(
      known,
      own,
      (to, kind, sdp) => post(`${mine}/signals`, { to, kind, sdp }),
      (from, stream) => {
        const next = new Map(streams.value)
        if (stream) next.set(from, stream)
        else next.delete(from)
        streams.value = next
      },
    )
    inside.value = true
    await beat()
    beating = setInterval(() => void beat(), BEAT_MILLIS)
  }

  async function beat() {
    if (!inside.value) return
    await attempt(async () => {
      view.value = await put<CallView>(mine)
      const all = seats.value.flatMap((s) => s.pages)
      const me = all.find((p) => p.id === page)
      if (me) await mesh?.meet(me, all.filter((p) => p.id !== page))
      await hear()
    })
  }

  /** One after the other, so that nothing is heard twice. */
  function hear() {
    hearing = hearing.then(async () => {
      for (const signal of await get<Signal[]>(`${mine}/signals`)) {
        if (heard.has(signal.seq)) continue
        heard.add(signal.seq)
        await mesh?.hear(signal)
      }
    })
    return hearing.catch(() => (hearing = Promise.resolve()))
  }

  async function leave() {
    stop()
    await del(mine).catch(() => undefined)
    await read()
  }

  async function end() {
    stop()
    await attempt(async () => (view.value = await post<CallView>(`/api/calls/${id}/end`)))
  }

  function stop() {
    clearInterval(beating)
    mesh?.close()
    inside.value = false
  }

  async function attempt(work: () => Promise<unknown>) {
    try {
      await work()
      error.value = ''
    } catch (e) {
      error.value = e instanceof Error ? e.message : String(e)
      if (e instanceof Problem && [404, 409].includes(e.status) && inside.value) {
        stop()
        view.value = await get<CallView>(`/api/calls/${id}`).catch(() => undefined)
      }
    }
  }

  function gone() {
    if (inside.value) void del(mine, { keepalive: true }).catch(() => undefined)
  }

  useStream('call', () => void (inside.value ? beat() : read()))
  useStream('signal', (to) => {
    if (inside.value && (!to || to === page)) void hear()
  })
  onMounted(() => {
    void read()
    addEventListener('pagehide', gone)
  })
  onBeforeUnmount(() => {
    removeEventListener('pagehide', gone)
    gone()
    stop()
  })
  return { view, error, inside, seats, streams, read, enter, leave, end }
}
