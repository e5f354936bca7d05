/** One step of an explanation, as the API gives it. */
export interface AnswerStep {
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

const WARNING = /【(.+?)】$/

/** What a step warns of, where its figure is not verified. */
export const warningOf = (step: AnswerStep) => WARNING.exec(step.text)?.[1]
