import type { Draft, DraftContent, DraftParty, GuidedForm } from '@/api/types'
import type { FieldError } from '@/api/http'
import { elementErrors } from './elements'
import { numberFault, plainNumber, plainPhone } from '@/shared/lib/identity'

/** The questions of telling a dispute, in order; each is one page. */
export const STEPS = ['story', 'cause', 'details', 'wants', 'me', 'others', 'files', 'way', 'court', 'check'] as const

export type Step = (typeof STEPS)[number]

export function isStep(value: unknown): value is Step {
  return (STEPS as readonly unknown[]).includes(value)
}

/** The steps this draft goes through: without a guided form for its cause there are no details to ask. */
export function stepsFor(form: GuidedForm | undefined): Step[] {
  return STEPS.filter((s) => s !== 'details' || Boolean(form?.questions.length))
}

export function self(content: DraftContent) {
  return content.parties.find((p) => p.role === 'CLAIMANT')
}

export function others(content: DraftContent) {
  return content.parties.filter((p) => p !== self(content))
}

/** How long a story and what is wanted may be, in characters. */
export const STORY_AT_MOST = 8000
export const CLAIMS_AT_MOST = 4000

const PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8}(-\d{1,6})?)$/

type Say = (key: string) => string

function partyErrors(content: DraftContent, at: number, mine: boolean, say: Say): FieldError[] {
  const party = content.parties[at]
  const errors: FieldError[] = []
  const wrong = (field: string, key: string) => errors.push({ pointer: `/parties/${at}/${field}`, detail: say(key) })
  if (!party?.name.trim()) wrong('name', mine ? 'nameMine' : 'nameTheirs')
  const phone = plainPhone(party?.phone)
  if (mine && !phone) wrong('phone', 'phoneMissing')
  if (phone && !PHONE.test(phone)) wrong('phone', 'phoneWrong')
  const fault = numberFault(party?.kind ?? 'NATURAL', party?.idNumber)
  if (fault) wrong('idNumber', { resident: 'idWrong', document: 'documentWrong', creditCode: 'creditCodeWrong' }[fault])
  if (!mine && party?.name.trim() && content.parties.some((p) => p.role === 'CLAIMANT' && sameOne(p, party))) wrong('name', 'sameAsMine')
  return errors
}

/** Nobody has a dispute with themselves. */
function sameOne(a: DraftParty, b: DraftParty) {
  const same = (x: string, y: string) => Boolean(x) && x === y
  return (
    same(plainNumber(a.idNumber), plainNumber(b.idNumber)) ||
    (a.name.trim() === b.name.trim() && same(plainPhone(a.phone), plainPhone(b.phone)))
  )
}

function helperErrors(content: DraftContent, say: Say): FieldError[] {
  const helper = content.onBehalfOf
  if (!helper) return []
  const phone = plainPhone(helper.phone)
  const errors: FieldError[] = []
  if (!helper.relation) errors.push({ pointer: '/onBehalfOf/relation', detail: say('relationMissing') })
  if (!phone) errors.push({ pointer: '/onBehalfOf/phone', detail: say('phoneMissing') })
  else if (!PHONE.test(phone)) errors.push({ pointer: '/onBehalfOf/phone', detail: say('phoneWrong') })
  return errors
}

/** Whether the paper that lets a helper act is among what is handed in. */
export function hasPaper(content: DraftContent) {
  const paper = content.onBehalfOf?.authorisation
  return Boolean(paper && content.files.includes(paper))
}

/** What still has to be put right on one page before going on; the server checks everything again. */
export function check(step: Step, content: DraftContent, say: Say, form?: GuidedForm): FieldError[] {
  const one = (pointer: string, key: string): FieldError[] => [{ pointer, detail: say(key) }]
  switch (step) {
    case 'story':
      if (content.story.length > STORY_AT_MOST) return one('/story', 'tooLong')
      return content.story.trim().length >= 10 ? [] : one('/story', 'storyShort')
    case 'wants':
      if (content.claims.length > CLAIMS_AT_MOST) return one('/claims', 'tooLong')
      return content.claims.trim() ? [] : one('/claims', 'claimsMissing')
    case 'me': {
      const at = content.parties.findIndex((p) => p.role === 'CLAIMANT')
      return [...helperErrors(content, say), ...partyErrors(content, Math.max(0, at), true, say)]
    }
    case 'others': {
      const list = others(content)
      if (!list.length) return one('/parties', 'othersMissing')
      return list.flatMap((p) => partyErrors(content, content.parties.indexOf(p), false, say))
    }
    case 'way':
      if (content.way === 'FILING' && content.onBehalfOf && !hasPaper(content)) return one('/way', 'paperMissing')
      return content.way ? [] : one('/way', 'wayMissing')
    case 'details':
      return elementErrors(content, form, say)
    case 'cause':
      return content.cause ? [] : one('/cause', 'causeMissing')
    case 'court':
    case 'files':
    case 'check':
      return []
  }
}

/** What the server has found on a page when it last saved; what only it can tell, such as which court decides. */
export function foundOn(step: Step, draft: Pick<Draft, 'content' | 'problems'>): FieldError[] {
  return (draft.problems ?? []).filter((p) => stepOf(p.pointer, draft.content) === step)
}

/** The page on which a pointer of the draft is asked for. */
export function stepOf(pointer: string, content: DraftContent): Step {
  const [, first, index] = pointer.split('/')
  switch (first) {
    case 'story':
    case 'cause':
    case 'way':
    case 'court':
    case 'files':
      return first
    case 'elements':
      return 'details'
    case 'claims':
    case 'amount':
      return 'wants'
    case 'onBehalfOf':
      return 'me'
    case 'parties':
      return index !== undefined && content.parties[Number(index)]?.role === 'CLAIMANT' ? 'me' : 'others'
    case 'organisation':
      return 'way'
    default:
      return 'check'
  }
}

/** Whether something was put in on a page at all; pages that may stay empty count once the story is told and a way chosen. */
export function answered(step: Step, content: DraftContent): boolean {
  switch (step) {
    case 'cause':
      return Boolean(content.cause)
    case 'details':
      return Object.values(content.elements).some((v) => v !== '' && v !== undefined && v !== null)
    case 'files':
    case 'court':
      return content.files.length > 0 || Boolean(content.way)
    case 'check':
      return false
    default:
      return true
  }
}
