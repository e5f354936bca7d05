import { defineAsyncComponent, type Component } from 'vue'
import type { CaseView } from '@/api/types'
import type { JsonRecord } from '@/shared/schemaform/schema'
import { likelyInConfirmation } from '@/workbench/confirmation/likely'
import { lastTerms } from '@/shared/agreement/terms'
import { likelyInMediation } from '@/workbench/mediation/terms'
import { organisationWished, wayWished } from '@/workbench/mediation/wishes'
import { likelyInFiling, marksOf } from '@/workbench/filing/marks'
import { isCrossBorder, witnessOf } from '@/workbench/filing/witness'

/** What a procedure adds to the case page: its own tabs, its own forms, and what its forms know already. */
export interface Special {
  panels?: { key: string; component: Component; when?: (view: CaseView) => boolean }[]
  forms?: Record<string, Component>
  known?: (view: CaseView, act: string) => JsonRecord
  /** What its particulars add to what the dispute is about, as label and value. */
  facts?: (view: CaseView) => [string, string][]
  /** The act that is most likely next. */
  likely?: (view: CaseView) => string | undefined
  /** Acts during which the dossier belongs beside the form. */
  dossierBeside?: string[]
}

/** What a filing judge mostly allows for putting things right; each demand may say otherwise. From abroad the law gives more. */
const CORRECTION_DAYS = 7

const TermsForm = defineAsyncComponent(() => import('@/shared/agreement/TermsForm.vue'))

const SPECIAL: Record<string, Special> = {
  mediation: {
    panels: [
      {
        key: 'rooms',
        component: defineAsyncComponent(() => import('@/workbench/mediation/RoomsPanel.vue')),
        when: (view) => view.mine.some((m) => m.capacity === 'MEDIATOR' || m.forParty),
      },
      { key: 'agreement', component: defineAsyncComponent(() => import('@/workbench/mediation/AgreementPanel.vue')) },
    ],
    forms: { propose: TermsForm, amend: TermsForm },
    known: (view, act) => (act === 'amend' || act === 'propose' ? lastTerms(view) : act === 'entrust' ? organisationWished(view) : {}),
    facts: wayWished,
    likely: (view) => likelyInMediation(view),
    dossierBeside: ['sign-on-paper', 'record-facts', 'propose', 'amend'],
  },
  filing: {
    panels: [
      { key: 'materials', component: defineAsyncComponent(() => import('@/workbench/filing/MaterialsPanel.vue')) },
      { key: 'witness', component: defineAsyncComponent(() => import('@/workbench/filing/WitnessPanel.vue')), when: (view) => Boolean(witnessOf(view)) },
    ],
    forms: {
      'check-materials': defineAsyncComponent(() => import('@/workbench/filing/CheckMaterials.vue')),
      'demand-correction': defineAsyncComponent(() => import('@/workbench/filing/DefectsForm.vue')),
      accept: defineAsyncComponent(() => import('@/workbench/filing/AcceptForm.vue')),
    },
    known: (view, act) => (act === 'check-materials' ? marksOf(view) : act === 'demand-correction' && !isCrossBorder(view) ? { days: CORRECTION_DAYS } : {}),
    likely: (view) => likelyInFiling(view),
    dossierBeside: ['check-materials', 'demand-correction', 'record-witness', 'accept', 'refuse', 'transfer'],
  },
  confirmation: {
    panels: [{ key: 'agreement', component: defineAsyncComponent(() => import('@/workbench/confirmation/ConfirmedText.vue')) }],
    likely: (view) => likelyInConfirmation(view),
    dossierBeside: ['accept', 'refuse', 'record-inquiry', 'draft-ruling', 'draft-objection-ruling'],
  },
  crossregion: {
    panels: [{ key: 'desks', component: defineAsyncComponent(() => import('@/workbench/collaboration/DesksPanel.vue')) }],
    dossierBeside: ['send', 'ask-form', 'redirect', 'return'],
  },
}

export function specialOf(procedure?: string): Special {
  return SPECIAL[procedure ?? ''] ?? {}
}
