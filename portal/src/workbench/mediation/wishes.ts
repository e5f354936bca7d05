import type { CaseView } from '@/api/types'
import { i18n } from '@/app/i18n'
import type { JsonRecord } from '@/shared/schemaform/schema'

/** By whom the applicant would have the dispute mediated, as they chose from the menu of ways. */
interface Wish {
  way?: string
  organisation?: string
  wished?: string
}

const wishOf = (view: CaseView) => (view.particulars as { request?: Wish } | undefined)?.request

/** What the form to entrust a dispute begins with. */
export function organisationWished(view: CaseView): JsonRecord {
  const wished = wishOf(view)?.wished
  return wished ? { organisation: wished } : {}
}

export function wayWished(view: CaseView): [string, string][] {
  const wish = wishOf(view)
  if (!wish?.way) return []
  const way = i18n.global.t(`citizen.ways.${wish.way}`)
  return [[i18n.global.t('cases.matter.way'), [way, wish.organisation].filter(Boolean).join(' · ')]]
}
