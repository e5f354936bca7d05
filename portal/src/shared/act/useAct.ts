import { computed, ref, type Ref } from 'vue'
import { Offline, post, Problem } from '@/api/http'
import type { ActDone, CaseView, Offer, TimelineEntry } from '@/api/types'
import { freshId } from '@/shared/lib/ids'
import { sentences } from '@/shared/lib/sentences'
import type { JsonRecord } from '@/shared/schemaform/schema'

/** What happened meanwhile: the version to go on from, and the entries since the one the reader saw. */
export interface Conflict {
  current: number
  changes: TimelineEntry[]
}

/** That a notice has reached somebody changes nothing of what one is about to do: there is nothing to look at first. */
const isService = (e: TimelineEntry) => e.capacity === 'CLOCK' && e.from === e.to && e.act.endsWith('-served')

/**
 * Sends acts of one case. A repeated press or a broken line never does an act twice: the key stays the same until the server has answered.
 */
export function useAct(view: Ref<CaseView>) {
  const version = ref(view.value.version)
  const sending = ref(false)
  const conflict = ref<Conflict>()
  const problem = ref<Problem>()
  const offline = ref('')
  let key = freshId()
  /** What our own last act left behind, known before the page has read the case again. */
  let left = 0

  /** Why it was refused; where only fields are wrong, they say so themselves. */
  const refusal = computed(() => {
    const body = problem.value?.body
    if (!body) return offline.value
    if (!body.errors?.length) return sentences(body.detail ?? body.title, body.instead, body.article)
    return body.status === 422 ? '' : sentences(body.detail ?? body.title, body.article)
  })

  function begin() {
    version.value = Math.max(view.value.version, left)
    conflict.value = undefined
    problem.value = undefined
    offline.value = ''
    key = freshId()
  }

  function headersFor(offer: Offer): Record<string, string> {
    return {
      ...(offer.capacity ? { 'X-Act-As': offer.capacity } : {}),
      ...(offer.forParty ? { 'X-For-Party': offer.forParty } : {}),
    }
  }

  async function send(offer: Offer, body: JsonRecord): Promise<ActDone | undefined> {
    const done = await sendOnce(offer, body)
    if (done || !conflict.value?.changes.length || !conflict.value.changes.every(isService)) return done
    goOn()
    return sendOnce(offer, body)
  }

  async function sendOnce(offer: Offer, body: JsonRecord): Promise<ActDone | undefined> {
    if (sending.value) return undefined
    sending.value = true
    problem.value = undefined
    offline.value = ''
    try {
      const done = await post<ActDone>(`/api/cases/${view.value.id}/acts/${offer.act}`, body, {
        ifMatch: version.value,
        idempotencyKey: key,
        headers: headersFor(offer),
      })
      left = done.version
      return done
    } catch (e) {
      if (e instanceof Offline) offline.value = e.message
      else if (e instanceof Problem) answered(e)
      else throw e
      return undefined
    } finally {
      sending.value = false
    }
  }

  function answered(p: Problem) {
    key = freshId()
    if (p.status === 412) {
      conflict.value = { current: Number(p.body.current ?? version.value), changes: (p.body.changes ?? []) as TimelineEntry[] }
    } else {
      problem.value = p
    }
  }

  /** The reader has seen what changed and goes on from there. */
  function goOn() {
    version.value = conflict.value?.current ?? version.value
    conflict.value = undefined
  }

  return { sending, conflict, problem, refusal, begin, send, goOn }
}
