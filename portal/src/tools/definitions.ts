/** One input of a calculator; its name is the API's. Labels and helps are in the locale file under the calculator and the name. */
export interface ToolInput {
  name: string
  type: 'money' | 'date' | 'number' | 'rate' | 'text' | 'lines' | 'choice' | 'check'
  choices?: readonly string[]
  /** Chosen at first; for a choice it is the first value. */
  initial?: string
  required?: boolean | ((values: Inputs) => boolean)
  /** Shown only when this holds of what was entered so far. */
  when?: (values: Inputs) => boolean
}

export type Inputs = Record<string, string | undefined>

export interface Tool {
  name: string
  inputs: readonly ToolInput[]
}

const FEES_BY_AMOUNT = ['property', 'divorce', 'personality', 'ip', 'enforcement', 'preservation', 'payment-order', 'bankruptcy']
const FEES_BY_BASE = ['divorce', 'personality', 'non-property', 'ip', 'jurisdiction', 'enforcement']
const FEES_HALVED = ['property', 'divorce', 'personality', 'non-property', 'ip', 'labour', 'administrative']

const isOneOf = (name: string, values: readonly string[]) => (inputs: Inputs) => values.includes(inputs[name] ?? '')
const custom = (inputs: Inputs) => !inputs.term
/** Loans made before this may have borne interest under the old cap. */
const OLD_CAP_ENDED = '2020-08-20'
const harmed = isOneOf('kind', ['disability', 'death'])

export const tools: readonly Tool[] = [
  {
    name: 'fee',
    inputs: [
      {
        name: 'kind',
        type: 'choice',
        choices: [...new Set([...FEES_BY_AMOUNT, ...FEES_BY_BASE, ...FEES_HALVED, 'public-notice', 'confirmation'])],
        initial: 'property',
      },
      { name: 'amount', type: 'money', required: isOneOf('kind', ['property', 'payment-order', 'bankruptcy']), when: isOneOf('kind', FEES_BY_AMOUNT) },
      { name: 'base', type: 'money', when: isOneOf('kind', FEES_BY_BASE) },
      { name: 'procedure', type: 'choice', choices: ['ordinary', 'summary', 'small'], initial: 'ordinary', when: isOneOf('kind', FEES_HALVED) },
      { name: 'ending', type: 'choice', choices: ['judgment', 'mediated', 'withdrawn'], initial: 'judgment', when: isOneOf('kind', FEES_HALVED) },
      {
        name: 'position',
        type: 'choice',
        choices: ['claim', 'counterclaim', 'third-party', 'appeal'],
        initial: 'claim',
        when: isOneOf('kind', FEES_HALVED),
      },
    ],
  },
  {
    name: 'period',
    inputs: [
      { name: 'from', type: 'date', required: true },
      {
        name: 'term',
        type: 'choice',
        choices: [
          '',
          'appeal-judgment',
          'appeal-ruling',
          'defence',
          'confirmation-application',
          'pre-action-mediation',
          'filing-review',
          'labour-sue',
          'preservation-sue-within',
          'payment-order-objection',
          'retrial-application',
          'trial-summary',
          'trial-ordinary',
          'enforcement-application',
        ],
        initial: '',
      },
      { name: 'days', type: 'number', required: (inputs) => !inputs['working-days'] && !inputs.months, when: custom },
      { name: 'working-days', type: 'number', when: custom },
      { name: 'months', type: 'number', when: custom },
      { name: 'exclude', type: 'lines' },
    ],
  },
  {
    name: 'interest',
    inputs: [
      { name: 'principal', type: 'money', required: true },
      { name: 'prepaid', type: 'money' },
      { name: 'rate', type: 'rate' },
      { name: 'contract', type: 'date', required: true },
      { name: 'from', type: 'date' },
      { name: 'to', type: 'date', required: true },
      { name: 'due', type: 'date' },
      { name: 'overdue-rate', type: 'rate', when: (inputs) => !!inputs.due },
      { name: 'filed', type: 'date' },
      { name: 'repayments', type: 'lines' },
      { name: 'voluntary', type: 'check', when: (inputs) => !!inputs.contract && inputs.contract < OLD_CAP_ENDED && !!inputs.repayments },
    ],
  },
  {
    name: 'delayed',
    inputs: [
      { name: 'principal', type: 'money', required: true },
      { name: 'other', type: 'money' },
      { name: 'from', type: 'date', required: true },
      { name: 'to', type: 'date', required: true },
      { name: 'repayments', type: 'lines' },
      { name: 'pauses', type: 'lines' },
      { name: 'last-day', type: 'check' },
    ],
  },
  {
    name: 'injury',
    inputs: [
      { name: 'kind', type: 'choice', choices: ['disability', 'death', 'healed'], initial: 'disability' },
      { name: 'age', type: 'number', required: true },
      { name: 'grade', type: 'number', required: true, when: isOneOf('kind', ['disability']) },
      { name: 'additions', type: 'text', when: isOneOf('kind', ['disability']) },
      { name: 'income', type: 'money', required: true, when: harmed },
      { name: 'wage', type: 'money', when: isOneOf('kind', ['death']) },
      { name: 'dependants', type: 'lines', when: harmed },
      { name: 'consumption', type: 'money', required: true, when: (inputs) => harmed(inputs) && !!inputs.dependants },
      { name: 'medical', type: 'money' },
      { name: 'lost-income', type: 'text' },
      { name: 'care', type: 'text' },
      { name: 'meals', type: 'text' },
      { name: 'nutrition', type: 'text' },
      { name: 'travel', type: 'money' },
      { name: 'aids', type: 'money', when: isOneOf('kind', ['disability']) },
      { name: 'solatium', type: 'money' },
      { name: 'fault', type: 'rate' },
    ],
  },
  {
    name: 'auction',
    inputs: [
      { name: 'kind', type: 'choice', choices: ['immovable', 'movable', 'other', 'deposit'], initial: 'immovable' },
      { name: 'seized', type: 'date' },
      { name: 'reference', type: 'money', required: (inputs) => !!inputs.start, when: (inputs) => inputs.kind !== 'deposit' },
      { name: 'start', type: 'date', required: (inputs) => !!inputs.reference, when: (inputs) => inputs.kind !== 'deposit' },
      { name: 'start-share', type: 'rate', when: (inputs) => !!inputs.reference },
      { name: 'reduction', type: 'rate', when: (inputs) => !!inputs.reference },
      { name: 'deposit-share', type: 'rate', when: (inputs) => !!inputs.reference },
      { name: 'priced', type: 'date', when: (inputs) => !!inputs.reference },
      { name: 'paid', type: 'date' },
    ],
  },
]

/** Whether the calculator cannot do without it, given the rest. */
export function isRequired(input: ToolInput, values: Inputs) {
  return typeof input.required === 'function' ? input.required(values) : !!input.required
}

export const toolNamed = (name: string) => tools.find((tool) => tool.name === name)

export function shown(tool: Tool, values: Inputs) {
  return tool.inputs.filter((input) => !input.when || input.when(values))
}

/** What is asked of the server, and what stands in the address: only what is shown and filled in. */
export function queryOf(tool: Tool, values: Inputs): Record<string, string> {
  const query: Record<string, string> = {}
  for (const input of shown(tool, values)) {
    const value = values[input.name]?.trim()
    if (value) query[input.name] = value
  }
  return query
}

/** The inputs an address carries; anything the calculator does not know is left out. */
export function inputsOf(tool: Tool, query: Record<string, unknown>): Inputs {
  const values: Inputs = {}
  for (const input of tool.inputs) {
    const given = query[input.name]
    values[input.name] = typeof given === 'string' && given ? given : input.initial
  }
  return values
}
