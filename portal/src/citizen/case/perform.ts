import { reactive } from 'vue'
import { post, Problem, type FieldError } from '@/api/http'
import type { ActDone, CaseView, Offer, TimelineEntry } from '@/api/types'

/** Doing one act: what the server needs beside the form, and what it answered when it said no. */
export function usePerform() {
  const state = reactive({
    busy: false,
    message: '',
    instead: '',
    errors: [] as FieldError[],
    changes: [] as TimelineEntry[],
  })
  let key = crypto.randomUUID()
  let sent = ''

  function headersOf(view: CaseView, offer: Offer) {
    const headers: Record<string, string> = { 'X-Act-As': offer.capacity }
    const forParty = view.mine.find((m) => m.capacity === offer.capacity)?.forParty
    if (forParty) headers['X-For-Party'] = forParty
    return headers
  }

  /** The same body sent again keeps its key, so that a lost answer never does the act twice. */
  async function perform(view: CaseView, offer: Offer, body: unknown): Promise<ActDone | undefined> {
    const now = JSON.stringify(body)
    if (now !== sent) key = crypto.randomUUID()
    sent = now
    Object.assign(state, { busy: true, message: '', instead: '', errors: [], changes: [] })
    try {
      return await post<ActDone>(`/api/cases/${view.id}/acts/${offer.act}`, body, {
        ifMatch: view.version,
        idempotencyKey: key,
        headers: headersOf(view, offer),
      })
    } catch (e) {
      state.message = e instanceof Error ? e.message : String(e)
      if (e instanceof Problem) {
        state.instead = e.body.instead ?? ''
        state.errors = e.errors
        state.changes = (e.body.changes ?? []) as TimelineEntry[]
      }
      return undefined
    } finally {
      state.busy = false
    }
  }

  return { state, perform }
}
