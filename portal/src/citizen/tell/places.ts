import type { GuidedForm } from '@/api/types'
import { isStep, stepsFor, type Step } from './steps'

/** Where one is while telling: a page, and on a phone one question of the guided form. */
export interface Place {
  step: Step
  question?: string
}

/** Every place in order; with `single` each question of the guided form is one of its own. */
export function placesFor(form: GuidedForm | undefined, single: boolean): Place[] {
  return stepsFor(form).flatMap((step): Place[] =>
    single && step === 'details' ? (form?.questions ?? []).map((q) => ({ step, question: q.field })) : [{ step }],
  )
}

/** The place meant among those there are: the very question, else the first of its page. */
export function indexOf(places: readonly Place[], place: Place) {
  const exact = places.findIndex((p) => p.step === place.step && p.question === place.question)
  return exact >= 0 ? exact : Math.max(0, places.findIndex((p) => p.step === place.step))
}

/** A place as the draft keeps it, so that another device goes on there. */
export function placeText({ step, question }: Place) {
  return question ? `${step}/${question}` : step
}

export function readPlace(text: string | undefined): Place | undefined {
  const [step, question] = (text ?? '').split('/')
  return isStep(step) ? { step, question } : undefined
}

export function placeLink(id: string, { step, question }: Place) {
  return { name: 'tell-step', params: { id, step }, query: question ? { q: question } : {} }
}
