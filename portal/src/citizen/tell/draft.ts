import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import { del, exchange, Offline, post, Problem } from '@/api/http'
import type { Draft, DraftContent, DraftKind, Submitted } from '@/api/types'
import { forgetBackup, keepBackup, readBackup } from '@/offline/backups'

export type SaveState = 'saved' | 'changed' | 'saving' | 'offline' | 'conflict' | 'failed'

/** What is typed is not with the server, so nothing is handed in: that would be another text than the one on screen. */
export class NotSaved extends Error {
  constructor(readonly state: SaveState) {
    super(state)
  }
}

const SIGN_IN = '登录已经失效：请在新窗口重新登录，再回到这里。'
const GONE = '这份内容已经在另一个窗口提交或者删掉了，请到“我的事项”里看。'
const PAUSE = 700
const WAIT = 5000
/** Browsers send no more than 64 KiB for a page that is closing. */
const KEEPALIVE = 60_000
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** Content in one order and without what is left open, to tell whether two say the same. */
function told(content: Partial<DraftContent>): string {
  const ordered = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(ordered)
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value as Record<string, unknown>).filter(([, v]) => v !== null && v !== undefined && v !== '')
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, ordered(v)]))
  }
  return JSON.stringify(ordered({ ...EMPTY, ...content }))
}

export const EMPTY: DraftContent = { story: '', elements: {}, claims: '', parties: [], files: [], priority: [], abroad: false }

/**
 * The draft being filled in. Every change is saved whole after a short pause, naming the revision it builds on; until the server
 * has it, a copy stays on this device. Another device's newer revision is never overwritten unasked.
 */
export const useDraft = defineStore('draft', () => {
  const draft = ref<Draft>()
  const state = ref<SaveState>('saved')
  const savedAt = ref<string>()
  const theirs = ref<Draft>()
  const failure = ref('')
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let quiet = false
  /** The content as the server holds it, as far as this page knows. */
  let held = ''
  let arrived = false

  function take(next: Draft) {
    quiet = true
    draft.value = { ...next, content: { ...copy(EMPTY), ...next.content } }
    savedAt.value = next.updatedAt
    state.value = 'saved'
    theirs.value = undefined
    held = told(next.content)
    arrived = false
    queueMicrotask(() => (quiet = false))
  }

  async function start(kind: DraftKind, onBehalf: boolean) {
    take(await post<Draft>('/api/drafts', { kind, onBehalf }))
    return draft.value!.id
  }

  async function open(id: string) {
    if (draft.value?.id === id && state.value !== 'saved') await flush()
    const backup = readBackup(id)
    const found = await exchange<Draft>('GET', `/api/drafts/${id}`).catch((e: unknown) => {
      if (e instanceof Offline && backup) return undefined
      throw e
    })
    if (!found) {
      goOnAlone(backup!)
      return
    }
    take(found.body)
    if (backup) await bringBack(backup, found.body)
  }

  /** Goes on from this device's copy until the network is back. */
  function goOnAlone(backup: Draft) {
    take(backup)
    state.value = 'offline'
    timer = setTimeout(() => void flush(), WAIT)
  }

  async function bringBack(backup: Draft, found: Draft) {
    draft.value!.content = backup.content
    if (backup.revision === found.revision) {
      await flush()
    } else {
      theirs.value = found
      state.value = 'conflict'
    }
  }

  watch(
    () => draft.value?.content,
    () => {
      if (quiet || !draft.value) return
      if (state.value !== 'conflict') state.value = 'changed'
      keepBackup(draft.value)
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), PAUSE)
    },
    { deep: true, flush: 'sync' },
  )

  async function save() {
    const current = draft.value
    if (!current || state.value === 'conflict' || state.value === 'saved') return
    state.value = 'saving'
    const body = { kind: current.kind, step: current.step, content: copy(current.content) }
    const keepalive = new Blob([JSON.stringify(body)]).size < KEEPALIVE
    try {
      const answer = await exchange<Draft | undefined>('PUT', `/api/drafts/${current.id}`, body, { ifMatch: current.revision, keepalive })
      current.revision = answer.body?.revision ?? current.revision + 1
      current.problems = answer.body?.problems ?? current.problems
      savedAt.value = answer.body?.updatedAt ?? new Date().toISOString()
      held = told(answer.body?.content ?? body.content)
      const settled = current.step === body.step && JSON.stringify(current.content) === JSON.stringify(body.content)
      state.value = settled ? 'saved' : 'changed'
      if (settled) forgetBackup(current)
      else keepBackup(current)
    } catch (e) {
      await trouble(e, current)
    }
  }

  /** In words that say what to do. A draft that is gone has been handed in, or thrown away, at another window. */
  function why(e: unknown) {
    if (!(e instanceof Problem)) return e instanceof Error ? e.message : ''
    if (e.status === 401 || e.code === 'csrf') return SIGN_IN
    return e.status === 404 ? GONE : e.message
  }

  /** Another window that has only been looked through has written nothing: there is nothing to choose between. */
  async function elsewhere(current: Draft, handingIn: boolean) {
    const found = (await exchange<Draft>('GET', `/api/drafts/${current.id}`)).body
    if (found.revision !== current.revision && told(found.content) === held) {
      current.revision = found.revision
      state.value = 'changed'
    } else if (!handingIn && told(current.content) === held) {
      state.value = 'saved'
    } else {
      theirs.value = found
      state.value = 'conflict'
    }
  }

  async function trouble(e: unknown, current: Draft, handingIn = false) {
    if (e instanceof Problem && (e.status === 412 || e.status === 409)) {
      await elsewhere(current, handingIn)
    } else if (e instanceof Offline) {
      state.value = 'offline'
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), WAIT)
    } else {
      state.value = 'failed'
      failure.value = why(e)
    }
  }

  /** Saves now what has not been saved, one save at a time, until nothing is left. */
  async function flush() {
    clearTimeout(timer)
    running ??= save().finally(() => (running = undefined))
    await running
    if (state.value === 'changed') await flush()
  }

  /** The last words before the page is left must reach the other device too. */
  function leaving() {
    if (draft.value && state.value === 'changed') void flush()
  }
  window.addEventListener('pagehide', leaving)
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leaving())

  /** Notes where one goes, so that another device goes on there. Opening a draft is no going: it saves nothing. */
  function at(step: string) {
    if (!draft.value || draft.value.step === step) {
      arrived = true
      return
    }
    draft.value.step = step
    if (arrived) {
      if (state.value === 'saved') state.value = 'changed'
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), PAUSE)
    }
    arrived = true
  }

  function keepMine() {
    if (!draft.value || !theirs.value) return Promise.resolve()
    draft.value.revision = theirs.value.revision
    theirs.value = undefined
    state.value = 'changed'
    return flush()
  }

  function takeTheirs() {
    if (!theirs.value) return
    forgetBackup({ id: theirs.value.id })
    take(theirs.value)
  }

  /** Hands in exactly what is on screen: nothing unsaved, and no newer revision from elsewhere. */
  async function submit(key: string): Promise<Submitted> {
    await flush()
    const current = draft.value!
    if (state.value !== 'saved') throw new NotSaved(state.value)
    try {
      const done = await post<Submitted>(`/api/drafts/${current.id}/submit`, undefined, { idempotencyKey: key, ifMatch: current.revision })
      forgetBackup(current)
      draft.value = undefined
      return done
    } catch (e) {
      if (!(e instanceof Problem && e.status === 412)) throw e
      await trouble(e, current, true)
      if ((state.value as SaveState) === 'changed') return submit(key)
      throw new NotSaved(state.value)
    }
  }

  async function discard(id: string) {
    await del(`/api/drafts/${id}`)
    forgetBackup({ id })
    if (draft.value?.id === id) draft.value = undefined
  }

  return { draft, state, savedAt, theirs, failure, start, open, at, flush, keepMine, takeTheirs, submit, discard }
})
