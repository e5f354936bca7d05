import { formatMoney } from '@/shared/lib/money'

/** One step of an explanation, as the API gives it. */
export interface AnswerStep {
  /** The name of the statutory period it lists. */
  term?: string
  /** How long that period is, as the law has it. */
  length?: string
  what: string
  text: string
  formula?: string
  amount?: string
  date?: string
  article?: string
  provenance?: string
}

export interface AnswerRule {
  title: string
  document: string
  inForceFrom: string
  provenance?: string
  inForceFromWarning?: string
}

export interface ToolAnswer {
  summary: string
  steps: AnswerStep[]
  prices?: AnswerStep[]
  rules: AnswerRule[]
}

/** The whole answer as text, to be pasted elsewhere. */
export function asText(title: string, answer: ToolAnswer, basis: string, link: string) {
  const number = (steps: AnswerStep[]) => steps.map((step, i) => `${i + 1}. ${step.text}`)
  return [
    title,
    answer.summary,
    '',
    ...number(answer.prices ?? []),
    ...number(answer.steps),
    '',
    basis,
    ...answer.rules.map((rule) => `《${rule.title}》${rule.document}`),
    '',
    link,
  ].join('\n')
}

/** Sums in a sentence with their thousands apart: 1020000.00 元 → 1,020,000.00 元. */
export const grouped = (text: string) => text.replace(/\d{4,}\.\d{2}(?= ?元)/g, (sum) => formatMoney(sum))

/** An amount with a minus sign as it is printed and all its places, also those finer than a fen; nothing for steps that only explain. */
export function signed(amount?: string) {
  if (!amount || /^-?0*\.?0*$/.test(amount)) return ''
  const [whole = '', places = ''] = amount.replace('-', '').split('.')
  return (amount.startsWith('-') ? '−' : '') + formatMoney(whole).replace('.00', '') + '.' + places.padEnd(2, '0')
}

/** Whether the text of a statute, or the day it came into force, is remembered and not checked. */
export const needsChecking = (rule: AnswerRule) => !!rule.inForceFromWarning || !!rule.provenance?.startsWith('未核实')

const WARNING = /【(.+?)】$/

/** What a step warns of, where its figure is not verified. */
export const warningOf = (step: AnswerStep) => WARNING.exec(step.text)?.[1]
