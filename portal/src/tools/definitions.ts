/** One input of a calculator; its name is the API's. Labels and helps are in the locale file under the calculator and the name. */
export interface ToolInput {
  name: string
  type: 'money' | 'date' | 'number' | 'rate' | 'text' | 'lines' | 'choice' | 'several' | 'term' | 'check'
  /** Of several, what is ticked is told by names with commas between. */
  choices?: readonly string[]
  /** Chosen at first; for a choice it is the first value. */
  initial?: string
  required?: boolean | ((values: Inputs) => boolean)
  /** Seldom needed: folded away until it is. */
  more?: boolean
  /** Shown only when this holds of what was entered so far. */
  when?: (values: Inputs) => boolean
}

export type Inputs = Record<string, string | undefined>

export interface Tool {
  name: string
  inputs: readonly ToolInput[]
}

const FEES_BY_AMOUNT = [
  'property', 'divorce', 'personality', 'ip', 'administrative-ip', 'enforcement', 'preservation', 'payment-order', 'bankruptcy', 'arbitration',
  'maritime-fund', 'maritime-order', 'ship-priority', 'maritime-claim', 'general-average', 'secured-right', 'state-compensation',
]
const FEES_BY_BASE = ['divorce', 'personality', 'non-property', 'ip', 'jurisdiction', 'enforcement', 'maritime-fund']
const FEES_HALVED = ['property', 'divorce', 'personality', 'non-property', 'ip', 'labour', 'administrative', 'administrative-ip']
const FEES_OF_EACH = ['public-notice', 'confirmation', 'special', 'dismissal', 'ruling-appeal', 'protection-order']

const FEATURES = [
  'status-or-title', 'foreign', 'needs-appraisal', 'counterclaim', 'party-missing', 'needs-public-notice', 'many-parties', 'remanded', 'retrial', 'public-interest',
  'third-party-revocation',
]

const isOneOf = (name: string, values: readonly string[]) => (inputs: Inputs) => values.includes(inputs[name] ?? '')
const halved = isOneOf('kind', FEES_HALVED)
const appealing = (inputs: Inputs) => halved(inputs) && inputs.position === 'appeal'
/** Appeals made apart are each reckoned for themselves: nothing else about the amount can be said beside them. */
const apart = (inputs: Inputs) => appealing(inputs) && !!inputs.appeals
const custom = (inputs: Inputs) => !inputs.term
/** Loans made before this may have borne interest under the old cap. */
const OLD_CAP_ENDED = '2020-08-20'
const underOldCap = (inputs: Inputs) => !!inputs.contract && inputs.contract < OLD_CAP_ENDED
const harmed = isOneOf('kind', ['disability', 'death'])
const hurt = isOneOf('kind', ['disability', 'death', 'healed'])
const money = (inputs: Inputs) => inputs.kind !== 'act'
const sold = (inputs: Inputs) => inputs.kind !== 'deposit'

export const tools: readonly Tool[] = [
  {
    name: 'fee',
    inputs: [
      {
        name: 'kind',
        type: 'choice',
        choices: [...new Set([...FEES_BY_AMOUNT.slice(0, 1), ...FEES_HALVED, ...FEES_BY_BASE, ...FEES_BY_AMOUNT, ...FEES_OF_EACH])],
        initial: 'property',
      },
      {
        name: 'amount',
        type: 'money',
        required: isOneOf('kind', ['property', 'payment-order', 'bankruptcy', 'secured-right']),
        when: (inputs) => FEES_BY_AMOUNT.includes(inputs.kind ?? '') && !apart(inputs),
      },
      { name: 'base', type: 'money', when: (inputs) => FEES_BY_BASE.includes(inputs.kind ?? '') && !apart(inputs) },
      { name: 'procedure', type: 'choice', choices: ['ordinary', 'summary', 'small'], initial: 'ordinary', when: halved },
      { name: 'ending', type: 'choice', choices: ['judgment', 'mediated', 'withdrawn'], initial: 'judgment', when: (inputs) => halved(inputs) && !apart(inputs) },
      {
        name: 'position',
        type: 'choice',
        choices: ['claim', 'counterclaim', 'third-party', 'appeal'],
        initial: 'claim',
        when: halved,
      },
      { name: 'appeals', type: 'text', more: true, when: appealing },
      { name: 'joint', type: 'check', more: true, when: (inputs) => appealing(inputs) && !inputs.appeals },
      { name: 'relief', type: 'text', more: true, when: (inputs) => !apart(inputs) },
      { name: 'applicant', type: 'choice', choices: ['', 'person', 'organisation'], initial: '', more: true, when: (inputs) => !!inputs.relief && !apart(inputs) },
      { name: 'order-credit', type: 'money', more: true, when: (inputs) => halved(inputs) && inputs.position === 'claim' },
      { name: 'action', type: 'choice', choices: ['', 'representative', 'remuneration'], initial: '', more: true, when: halved },
      { name: 'rounding', type: 'choice', choices: ['', 'fen', 'yuan'], initial: '', more: true },
      { name: 'on', type: 'date', more: true },
    ],
  },
  {
    name: 'period',
    inputs: [
      { name: 'from', type: 'date', required: true, when: (inputs) => !inputs.hours },
      { name: 'from', type: 'text', required: true, when: (inputs) => !!inputs.hours },
      {
        name: 'term',
        type: 'term',
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
      { name: 'days', type: 'number', required: (inputs) => !['working-days', 'months', 'years', 'hours'].some((unit) => inputs[unit]), when: custom },
      { name: 'working-days', type: 'number', when: custom },
      { name: 'months', type: 'number', when: custom },
      { name: 'exclude', type: 'lines' },
      { name: 'years', type: 'number', more: true, when: custom },
      { name: 'hours', type: 'number', more: true, when: custom },
      { name: 'extend', type: 'text', more: true, when: (inputs) => !inputs.hours },
      { name: 'provisional', type: 'check', more: true },
      { name: 'calendar', type: 'lines', more: true },
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
      { name: 'voluntary', type: 'check', when: (inputs) => underOldCap(inputs) && !!inputs.repayments },
      { name: 'old-cap', type: 'rate', more: true, when: underOldCap },
      { name: 'old-void', type: 'rate', more: true, when: underOldCap },
      {
        name: 'void',
        type: 'choice',
        choices: ['', 'relent-credit', 'relent-funds', 'unlicensed', 'illegal-purpose', 'mandatory-law', 'public-order'],
        initial: '',
        more: true,
      },
      { name: 'day-base', type: 'choice', choices: ['', '365', '360'], initial: '', more: true },
      { name: 'lpr', type: 'lines', more: true },
    ],
  },
  {
    name: 'delayed',
    inputs: [
      { name: 'kind', type: 'choice', choices: ['money', 'act'], initial: 'money' },
      { name: 'principal', type: 'money', required: true, when: money },
      { name: 'other', type: 'money', when: money },
      { name: 'from', type: 'date', required: true, when: money },
      { name: 'to', type: 'date', required: true, when: money },
      { name: 'repayments', type: 'lines', when: money },
      { name: 'pauses', type: 'lines', when: money },
      { name: 'last-day', type: 'check', when: money },
      { name: 'loss', type: 'money', required: (inputs) => !inputs.fixed, when: (inputs) => !money(inputs) },
      { name: 'fixed', type: 'money', when: (inputs) => !money(inputs) },
    ],
  },
  {
    name: 'injury',
    inputs: [
      { name: 'kind', type: 'choice', choices: ['disability', 'death', 'healed', 'continued'], initial: 'disability' },
      { name: 'age', type: 'number', required: true, when: hurt },
      { name: 'grade', type: 'number', required: true, when: isOneOf('kind', ['disability']) },
      { name: 'additions', type: 'text', when: isOneOf('kind', ['disability']) },
      { name: 'income', type: 'money', required: true, when: harmed },
      { name: 'wage', type: 'money', when: isOneOf('kind', ['death']) },
      { name: 'dependants', type: 'lines', when: harmed },
      { name: 'consumption', type: 'money', required: true, when: (inputs) => harmed(inputs) && !!inputs.dependants },
      { name: 'medical', type: 'money', when: hurt },
      { name: 'lost-income', type: 'text', when: hurt },
      { name: 'care', type: 'text', when: hurt },
      { name: 'meals', type: 'text', when: hurt },
      { name: 'nutrition', type: 'text', when: hurt },
      { name: 'travel', type: 'money', when: hurt },
      { name: 'aids', type: 'money', when: isOneOf('kind', ['disability']) },
      { name: 'solatium', type: 'money', when: hurt },
      { name: 'fault', type: 'rate', when: hurt },
      { name: 'coefficient', type: 'rate', more: true, when: isOneOf('kind', ['disability']) },
      { name: 'on', type: 'date', more: true, when: hurt },
      { name: 'yearly', type: 'money', required: true, when: isOneOf('kind', ['continued']) },
      { name: 'years', type: 'number', required: true, when: isOneOf('kind', ['continued']) },
    ],
  },
  {
    name: 'auction',
    inputs: [
      { name: 'kind', type: 'choice', choices: ['immovable', 'movable', 'other', 'deposit'], initial: 'immovable' },
      { name: 'seized', type: 'date' },
      { name: 'method', type: 'choice', choices: ['', 'appraisal', 'online-inquiry'], initial: '', when: sold },
      { name: 'commissioned', type: 'date', required: true, when: (inputs) => sold(inputs) && !!inputs.method },
      { name: 'reference', type: 'money', required: (inputs) => !!inputs.start, when: (inputs) => inputs.kind !== 'deposit' },
      { name: 'start', type: 'date', required: (inputs) => !!inputs.reference, when: (inputs) => inputs.kind !== 'deposit' },
      { name: 'start-share', type: 'rate', when: (inputs) => !!inputs.reference },
      { name: 'reduction', type: 'rate', when: (inputs) => !!inputs.reference },
      { name: 'deposit-share', type: 'rate', when: (inputs) => !!inputs.reference },
      { name: 'priced', type: 'date', when: (inputs) => !!inputs.reference },
      { name: 'paid', type: 'date' },
      { name: 'claim', type: 'money', more: true, when: (inputs) => sold(inputs) && !!inputs.reference },
      { name: 'forfeited', type: 'money', more: true, when: sold },
      { name: 'costs', type: 'money', more: true, when: sold },
      { name: 'gap', type: 'money', more: true, when: sold },
    ],
  },
  {
    name: 'damages',
    inputs: [
      { name: 'agreed', type: 'money', required: true },
      { name: 'loss', type: 'money', required: true },
      { name: 'bad-faith', type: 'check' },
    ],
  },
  {
    name: 'procedure',
    inputs: [
      { name: 'claim', type: 'money' },
      { name: 'wage', type: 'money', required: true },
      { name: 'complex', type: 'check' },
      { name: 'agreed', type: 'check' },
      { name: 'features', type: 'several', more: true, choices: FEATURES },
      { name: 'province', type: 'text', more: true },
    ],
  },
  {
    name: 'sole-judge',
    inputs: [
      { name: 'instance', type: 'choice', choices: ['first', 'second'], initial: 'first' },
      { name: 'clear', type: 'check', when: isOneOf('instance', ['first']) },
      { name: 'summary', type: 'check', when: isOneOf('instance', ['second']) },
      { name: 'ruling', type: 'check', when: isOneOf('instance', ['second']) },
      { name: 'agreed', type: 'check', when: isOneOf('instance', ['second']) },
      { name: 'barred', type: 'check' },
    ],
  },
  { name: 'closing', inputs: [{ name: 'served', type: 'lines', required: true }] },
  {
    name: 'appeal',
    inputs: [
      { name: 'decision', type: 'choice', choices: ['judgment', 'ruling'], initial: 'judgment' },
      { name: 'served', type: 'lines', required: true },
      { name: 'abroad', type: 'text', more: true },
    ],
  },
  {
    name: 'cause',
    inputs: [
      { name: 'search', type: 'text', required: (inputs) => !inputs.name, when: (inputs) => !inputs.name },
      { name: 'name', type: 'text', when: (inputs) => !inputs.search },
      { name: 'also', type: 'text', more: true, when: (inputs) => !!inputs.name },
    ],
  },
  {
    name: 'case-number',
    inputs: [
      { name: 'number', type: 'text', required: (inputs) => !inputs.procedure, when: (inputs) => !inputs.procedure },
      { name: 'procedure', type: 'text', when: (inputs) => !inputs.number },
      { name: 'first', type: 'text', more: true, when: (inputs) => /[,，]/.test(inputs.procedure ?? '') },
    ],
  },
  { name: 'terms', inputs: [{ name: 'search', type: 'text' }] },
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
