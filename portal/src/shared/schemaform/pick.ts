import { get } from '@/api/http'
import { i18n } from '@/app/i18n'
import type { CauseRow, CourtRow, MediatorPick, OrganisationRow, Pick } from '@/api/types'
import type { Choice } from '@/shared/components/SelectField.vue'

export type Picked = 'mediator' | 'own_mediator' | 'organisation' | 'judge' | 'court' | 'unit' | 'cause'

/** What a register offers for the letters typed. */
export async function lookUp(what: Picked, q: string, court?: string, cause?: string): Promise<Choice[]> {
  switch (what) {
    case 'mediator':
      return (await get<MediatorPick[]>('/api/pick/mediators', { court, q, cause })).map(mediator)
    case 'own_mediator':
      return (await get<MediatorPick[]>('/api/pick/mediators', { court, q, cause, own: true })).map(mediator)
    case 'organisation':
      return (await get<OrganisationRow[]>('/api/courts/entrustable', { court }))
        .filter((o) => o.name.includes(q) || o.speciality.includes(q))
        .map((o) => ({ value: o.id, label: o.name, note: [o.kindLabel, o.speciality].filter(Boolean).join(' · ') }))
    case 'judge':
      return people(await get<Pick[]>('/api/pick/judges', { court, q }))
    case 'court':
      return (await get<CourtRow[]>('/api/courts'))
        .filter((c) => c.name.includes(q) || c.code.includes(q))
        .map((c) => ({ value: c.code, label: c.name, note: c.code }))
    case 'unit':
      return unitsOf(await get<CourtRow[]>('/api/courts', { all: true }), court)
        .filter((u) => u.name.includes(q))
        .map((u) => ({ value: u.code, label: u.name, note: i18n.global.t(u.tribunal ? 'form.tribunal' : 'form.division') }))
    case 'cause':
      return (await get<CauseRow[]>('/api/intake/causes', { q })).map((c) => ({
        value: c.name,
        label: c.name,
        note: c.path.slice(0, -1).join(' › '),
      }))
  }
}

/** How a chosen one reads: its own name, unless the register knows it by an id. */
export async function nameOf(what: Picked, id: string, court?: string): Promise<string> {
  if (what === 'cause') return id
  return (await lookUp(what, '', court)).find((c) => c.value === id)?.label ?? id
}

/** What helps to choose a mediator: whether the cause fits, whose organisation, how much is in hand. */
function mediator(m: MediatorPick): Choice {
  const fits = m.fits ? i18n.global.t('form.fits', { what: m.fits }) : ''
  return { value: m.id, label: m.name, note: [fits, i18n.global.t('form.inHand', { n: m.open }), m.organisation].filter(Boolean).join(' · ') }
}

/** Tribunals first: they are what a case most often goes to. */
function unitsOf(courts: CourtRow[], code?: string) {
  const units = courts.find((c) => c.code === code)?.units ?? []
  return [...units.filter((u) => u.tribunal), ...units.filter((u) => !u.tribunal)]
}

function people(found: Pick[]): Choice[] {
  return found.map((p) => ({ value: p.id, label: p.name, note: i18n.global.t('form.inHand', { n: p.open }) }))
}
