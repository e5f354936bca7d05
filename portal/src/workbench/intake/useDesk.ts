import { computed, onScopeDispose, ref, watch } from 'vue'
import { exchange, post, Problem, type FieldError } from '@/api/http'
import type { CauseSuggestion, Draft, DraftContent, DraftParty, Duplicate, Submitted, WayOffer } from '@/api/types'
import { freshId } from '@/shared/lib/ids'
import { keptDesk } from './keptDesk'

const PAUSE = 800

export function newParty(role: DraftParty['role']): DraftParty {
  return { key: freshId(), role, kind: 'NATURAL', name: '', self: false }
}

function emptyContent(): DraftContent {
  return {
    story: '',
    claims: '',
    elements: {},
    priority: [],
    abroad: false,
    files: [],
    parties: [newParty('CLAIMANT'), newParty('RESPONDENT')],
    onBehalfOf: { name: '', relation: '', phone: '' },
  }
}

const written = (c: DraftContent) =>
  [c.story, c.claims, c.cause, c.amount, c.onBehalfOf?.name, c.onBehalfOf?.phone, c.onBehalfOf?.relation, ...c.files, ...c.parties.flatMap((p) => [p.name, p.phone, p.idNumber, p.address])].some(
    (part) => part?.trim(),
  )

/**
 * A dispute registered for somebody else: kept on this device while it is written and on the server as a draft, compared with what is there
 * already, handed in once.
 *
 * @param person who registers it
 * @param unsure what to say where nobody could tell whether it is there already
 */
export function useDesk(person: string | undefined, unsure: string) {
  const kept = keptDesk(person)
  const before = kept.read()
  const content = ref<DraftContent>(before?.content ?? emptyContent())
  const draft = ref<Draft | undefined>(before?.draft)
  const resumed = ref(Boolean(before))
  const duplicates = ref<Duplicate[]>([])
  const seen = ref<string[]>([])
  const needsLook = computed(() => duplicates.value.some((d) => !seen.value.includes(d.disputeId)))
  const suggestions = ref<CauseSuggestion[]>([])
  const ways = ref<WayOffer[]>([])
  const errors = ref<FieldError[]>([])
  const refused = ref('')
  const busy = ref(false)
  const done = ref<Submitted>()
  let key = freshId()
  let timer: number | undefined
  let asked = 0

  /** The draft is made once it is needed: for a file, or to hand in. */
  async function ensure(): Promise<Draft> {
    draft.value ??= await post<Draft>('/api/drafts', { kind: content.value.way === 'FILING' ? 'filing' : 'mediation', onBehalf: true })
    return draft.value
  }

  async function save() {
    const d = await ensure()
    const answer = await exchange<Draft>('PUT', `/api/drafts/${d.id}`, { ...d, content: content.value }, { ifMatch: d.revision })
    draft.value = answer.body
  }

  async function compare() {
    const mine = ++asked
    const named = content.value.parties.filter((p) => p.name.trim()).length >= 2
    const found = named ? await post<Duplicate[]>('/api/intake/duplicates', { content: content.value }) : []
    if (mine === asked) duplicates.value = found
  }

  /** Whoever registers has looked at all that is like it. */
  function look() {
    seen.value = duplicates.value.map((d) => d.disputeId)
  }

  async function suggest() {
    const { story } = content.value
    suggestions.value =
      story.trim().length >= 8 ? await post<CauseSuggestion[]>('/api/intake/causes/suggest', { story }).catch(() => []) : []
  }

  async function offerWays() {
    ways.value = content.value.cause ? await post<WayOffer[]>('/api/intake/ways', { content: content.value }).catch(() => []) : []
  }

  /** Hands it in, unless something like it is there that nobody has looked at. */
  async function handIn() {
    window.clearTimeout(timer)
    busy.value = true
    refused.value = ''
    errors.value = []
    try {
      await compare().catch((e) => {
        throw e instanceof Problem ? new Error(unsure) : e
      })
      if (needsLook.value) return
      await save()
      done.value = await post<Submitted>(`/api/drafts/${draft.value!.id}/submit`, undefined, { idempotencyKey: key })
      kept.forget()
    } catch (e) {
      if (e instanceof Problem) {
        key = freshId()
        errors.value = e.errors
      }
      refused.value = (e as Error).message
    } finally {
      busy.value = false
    }
  }

  /** An empty form. */
  function again() {
    window.clearTimeout(timer)
    asked++
    content.value = emptyContent()
    draft.value = done.value = undefined
    duplicates.value = suggestions.value = ways.value = []
    seen.value = []
    errors.value = []
    refused.value = ''
    resumed.value = false
    key = freshId()
    kept.forget()
  }

  async function attach(fileId: string) {
    content.value = { ...content.value, files: [...content.value.files, fileId] }
  }

  watch(
    () => [content.value.story, content.value.cause, content.value.amount, content.value.parties.map((p) => p.name + (p.idNumber ?? '')).join()],
    () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void Promise.all([compare().catch(() => undefined), suggest(), offerWays()]), PAUSE)
    },
    { deep: true, immediate: Boolean(before) },
  )
  watch(
    [content, draft],
    () => {
      if (!done.value && written(content.value)) kept.write({ content: content.value, draft: draft.value })
    },
    { deep: true, flush: 'sync' },
  )
  onScopeDispose(() => window.clearTimeout(timer))

  return { content, draft, resumed, duplicates, needsLook, look, suggestions, ways, errors, refused, busy, done, ensure, handIn, again, attach }
}
