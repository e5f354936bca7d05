import type { DraftContent, GuidedForm } from '@/api/types'
import type { FieldError } from '@/api/http'
import { numberFault } from '@/shared/lib/identity'

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

const PHONE = /^(1\d{10}|0\d{2,3}-?\d{7,8}(-\d{1,6})?)$/

type Say = (key: string) => string

function partyErrors(content: DraftContent, at: number, mine: boolean, say: Say): FieldError[] {
  const party = content.parties[at]
  const errors: FieldError[] = []
  const wrong = (field: string, key: string) => errors.push({ pointer: `/parties/${at}/${field}`, detail: say(key) })
  if (!party?.name.trim()) wrong('name', mine ? 'nameMine' : 'nameTheirs')
  const phone = party?.phone?.replace(/\s/g, '')
  if (mine && !phone) wrong('phone', 'phoneMissing')
  if (phone && !PHONE.test(phone)) wrong('phone', 'phoneWrong')
  const fault = numberFault(party?.kind ?? 'NATURAL', party?.idNumber)
  if (fault) wrong('idNumber', { resident: 'idWrong', document: 'documentWrong', creditCode: 'creditCodeWrong' }[fault])
  return errors
}

/** What still has to be put right on one page before going on; the server checks everything again. */
export function check(step: Step, content: DraftContent, say: Say): FieldError[] {
  const one = (pointer: string, key: string): FieldError[] => [{ pointer, detail: say(key) }]
  switch (step) {
    case 'story':
      return content.story.trim().length >= 10 ? [] : one('/story', 'storyShort')
    case 'wants':
      return content.claims.trim() ? [] : one('/claims', 'claimsMissing')
    case 'me': {
      const at = content.parties.findIndex((p) => p.role === 'CLAIMANT')
      const errors = partyErrors(content, Math.max(0, at), true, say)
      if (content.onBehalfOf && !content.onBehalfOf.relation) errors.unshift(...one('/onBehalfOf/relation', 'relationMissing'))
      return errors
    }
    case 'others': {
      const list = others(content)
      if (!list.length) return one('/parties', 'othersMissing')
      return list.flatMap((p) => partyErrors(content, content.parties.indexOf(p), false, say))
    }
    case 'way':
      return content.way ? [] : one('/way', 'wayMissing')
    case 'court':
    case 'cause':
    case 'details':
    case 'files':
    case 'check':
      return []
  }
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
