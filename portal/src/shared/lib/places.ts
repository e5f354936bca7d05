import type { CaseView } from '@/api/types'
import { i18n } from '@/app/i18n'

interface Item {
  id: string
  label: string
}

/** A place in a claim that something can be tied to: its pointer, and what people call it. */
export interface ClaimPlace {
  pointer: string
  name: string
}

/** Every place a defect can be tied to: the items of the checklist, what was asked and told, the parties, the elements. */
export function placesOf(view: CaseView): ClaimPlace[] {
  const items = ((view.particulars.checklist ?? []) as Item[]).map((c) => ({ pointer: `/checklist/${c.id}`, name: c.label }))
  const told = ['claims', 'story', 'amount'].map((key) => ({ pointer: `/${key}`, name: i18n.global.t(`filing.fields.${key}`) }))
  const parties = view.parties.map((p) => ({ pointer: `/parties/${p.id}`, name: `${p.standingLabel} ${p.name}` }))
  const elements = Object.keys(view.elements ?? {}).map((name) => ({ pointer: `/elements/${name}`, name }))
  return [...items, ...told, ...parties, ...elements]
}

/** What people call the place a pointer names; nothing for a place this claim does not have. */
export function placeName(view: CaseView, pointer?: string | null): string {
  return placesOf(view).find((p) => p.pointer === pointer)?.name ?? ''
}
