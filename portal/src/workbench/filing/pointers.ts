import type { CaseView } from '@/api/types'
import { i18n } from '@/app/i18n'
import type { Choice } from '@/shared/schemaform/schema'
import { filingOf } from './marks'

/** Every place a defect can be tied to: what was told and asked, the elements, the parties, the items of the checklist. */
export function pointersOf(view: CaseView): Choice[] {
  const named = ['claims', 'story', 'amount'].map((key) => ({ const: `/${key}`, title: i18n.global.t(`filing.fields.${key}`) }))
  const elements = Object.keys(view.elements ?? {}).map((name) => ({ const: `/elements/${name}`, title: name }))
  const parties = view.parties.map((p) => ({ const: `/parties/${p.id}`, title: `${p.standingLabel} ${p.name}` }))
  const items = (filingOf(view).checklist ?? []).map((c) => ({ const: `/checklist/${c.id}`, title: c.label }))
  return [...items, ...named, ...parties, ...elements]
}
