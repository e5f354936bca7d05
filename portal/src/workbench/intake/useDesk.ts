import { ref, watch } from 'vue'
import { exchange, post, Problem, type FieldError } from '@/api/http'
import type { CauseSuggestion, Draft, DraftContent, DraftParty, Duplicate, Submitted, WayOffer } from '@/api/types'
import { freshId } from '@/shared/lib/ids'

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

/** A dispute registered for somebody else: kept on the server as a draft, compared with what is there already, handed in once. */
export function useDesk() {
  const content = ref<DraftContent>(emptyContent())
  const draft = ref<Draft>()
  const duplicates = ref<Duplicate[]>([])
  const suggestions = ref<CauseSuggestion[]>([])
  const ways = ref<WayOffer[]>([])
  const errors = ref<FieldError[]>([])
  const refused = ref('')
  const busy = ref(false)
  const done = ref<Submitted>()
  let key = freshId()
  let timer: number | undefined

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
    const named = content.value.parties.filter((p) => p.name.trim()).length >= 2
    duplicates.value = named ? await post<Duplicate[]>('/api/intake/duplicates', { content: content.value }).catch(() => []) : []
  }

  async function suggest() {
    const { story } = content.value
    suggestions.value =
      story.trim().length >= 8 ? await post<CauseSuggestion[]>('/api/intake/causes/suggest', { story }).catch(() => []) : []
  }

  async function offerWays() {
    ways.value = content.value.cause ? await post<WayOffer[]>('/api/intake/ways', { content: content.value }).catch(() => []) : []
  }

  async function handIn() {
    busy.value = true
    refused.value = ''
    errors.value = []
    try {
      await save()
      done.value = await post<Submitted>(`/api/drafts/${draft.value!.id}/submit`, undefined, { idempotencyKey: key })
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

  function again() {
    content.value = emptyContent()
    draft.value = done.value = undefined
    duplicates.value = suggestions.value = ways.value = []
    key = freshId()
  }

  async function attach(fileId: string) {
    content.value = { ...content.value, files: [...content.value.files, fileId] }
  }

  watch(
    () => [content.value.story, content.value.cause, content.value.amount, content.value.parties.map((p) => p.name + (p.idNumber ?? '')).join()],
    () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void Promise.all([compare(), suggest(), offerWays()]), PAUSE)
    },
    { deep: true },
  )

  return { content, draft, duplicates, suggestions, ways, errors, refused, busy, done, ensure, handIn, again, attach }
}
