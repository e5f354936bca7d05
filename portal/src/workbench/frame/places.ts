import type { OfficeHeld } from '@/api/types'

/** A place in the rail, named by the work done there. */
export interface Place {
  key: string
  to: { name: string; query?: Record<string, string> }
}

const HEADS = ['TRIBUNAL_HEAD', 'PRESIDENT']
const DESKS = ['INTAKE_CLERK', 'HOTLINE_OPERATOR', 'GRID_WORKER', 'PARTNER', 'MEDIATION_CLERK', 'FILING_CLERK', 'FILING_JUDGE']
const IN_COURT = [...HEADS, 'FILING_JUDGE', 'FILING_CLERK', 'JUDGE', 'COURT_CLERK', 'MEDIATION_CLERK', 'COLLABORATION_OFFICER', 'INTAKE_CLERK']
const REGISTER = ['MEDIATION_CLERK', 'INTAKE_CLERK', 'FILING_JUDGE', 'FILING_CLERK', 'JUDGE', ...HEADS, 'OPERATOR']
const SERVES = ['FILING_CLERK', 'COURT_CLERK', 'MEDIATION_CLERK', 'JUDGE', ...HEADS]
const ACROSS = ['FILING_JUDGE', 'FILING_CLERK', 'COLLABORATION_OFFICER', 'INTAKE_CLERK', ...HEADS]

const any = (offices: readonly OfficeHeld[], wanted: readonly string[]) => offices.some((o) => wanted.includes(o.office))

/** Whether somebody with these offices answers for how a court or unit works. */
export const leads = (offices: readonly OfficeHeld[]) => any(offices, HEADS)

/** Whether somebody with these offices sees to it that instruments are served. */
export const serves = (offices: readonly OfficeHeld[]) => any(offices, SERVES)

/** Whose cases somebody sees all of by office: a whole court's, or a unit's only; neither for one who sees only one's own. */
export function seesAllOf(offices: readonly OfficeHeld[]): 'court' | 'unit' | undefined {
  const inCourt = offices.filter((o) => IN_COURT.includes(o.office))
  if (inCourt.some((o) => o.scope === 'COURT')) return 'court'
  return inCourt.some((o) => o.scope === 'UNIT') ? 'unit' : undefined
}

/** Operators keep the house; cases come to everybody else, mediators without an office among them. */
const handlesCases = (offices: readonly OfficeHeld[]) => offices.length === 0 || offices.some((o) => o.office !== 'OPERATOR')

/** Pages the server shows to these offices only, by the place they belong to. */
const RESERVED: Record<string, readonly string[]> = { operator: ['OPERATOR'], roster: REGISTER, overview: HEADS }

/** Whether somebody with these offices would be refused at every page of a place. */
export const isReserved = (place: string, offices: readonly OfficeHeld[]) => place in RESERVED && !any(offices, RESERVED[place]!)

/** What somebody with these offices finds in the rail, in the order of a working day. */
export function placesFor(offices: readonly OfficeHeld[]): Place[] {
  const holds = (wanted: string[]) => any(offices, wanted)
  const places: Place[] = [{ key: 'today', to: { name: 'today' } }]
  const add = (key: string, name: string, query?: Record<string, string>) => places.push({ key, to: { name, query } })
  if (holds(DESKS)) add('register', 'register')
  if (holds(['INTAKE_CLERK', 'FILING_CLERK'])) add('document', 'see-document')
  if (holds(['FILING_JUDGE', 'FILING_CLERK'])) add('filing', 'filing-queue')
  if (handlesCases(offices)) {
    add('todo', 'todo')
    add('mine', 'mine')
  }
  const all = seesAllOf(offices)
  if (all) add(all, 'court-cases')
  if (serves(offices)) add('unserved', 'unserved')
  if (holds(ACROSS)) add('collaboration', 'collaboration')
  if (holds(REGISTER)) add('roster', 'roster')
  if (leads(offices)) add(seesAllOf(offices) === 'unit' ? 'overviewOfUnit' : 'overview', 'overview')
  if (holds(['OPERATOR'])) add('operator', 'operator')
  add('notices', 'work-notices')
  return places
}
