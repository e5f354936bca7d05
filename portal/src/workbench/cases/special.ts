import { defineAsyncComponent, type Component } from 'vue'
import type { CaseView } from '@/api/types'
import type { JsonRecord } from '@/shared/schemaform/schema'
import { lastTerms } from '@/workbench/mediation/terms'
import { marksOf } from '@/workbench/filing/marks'

/** What a procedure adds to the case page: its own tabs, its own forms, and what its forms know already. */
export interface Special {
  panels?: { key: string; component: Component; when?: (view: CaseView) => boolean }[]
  forms?: Record<string, Component>
  known?: (view: CaseView, act: string) => JsonRecord
  /** Acts during which the dossier belongs beside the form. */
  dossierBeside?: string[]
}

const TermsForm = defineAsyncComponent(() => import('@/workbench/mediation/TermsForm.vue'))

const SPECIAL: Record<string, Special> = {
  mediation: {
    panels: [
      { key: 'rooms', component: defineAsyncComponent(() => import('@/workbench/mediation/RoomsPanel.vue')) },
      { key: 'agreement', component: defineAsyncComponent(() => import('@/workbench/mediation/AgreementPanel.vue')) },
    ],
    forms: { propose: TermsForm, amend: TermsForm },
    known: (view, act) => (act === 'amend' || act === 'propose' ? lastTerms(view) : {}),
    dossierBeside: ['sign-on-paper', 'record-facts', 'propose', 'amend'],
  },
  filing: {
    panels: [{ key: 'materials', component: defineAsyncComponent(() => import('@/workbench/filing/MaterialsPanel.vue')) }],
    forms: {
      'check-materials': defineAsyncComponent(() => import('@/workbench/filing/CheckMaterials.vue')),
      'demand-correction': defineAsyncComponent(() => import('@/workbench/filing/DefectsForm.vue')),
      accept: defineAsyncComponent(() => import('@/workbench/filing/AcceptForm.vue')),
    },
    known: (view, act) => (act === 'check-materials' ? marksOf(view) : {}),
    dossierBeside: ['check-materials', 'demand-correction', 'accept', 'refuse', 'transfer'],
  },
  confirmation: {
    panels: [{ key: 'agreement', component: defineAsyncComponent(() => import('@/workbench/confirmation/ConfirmedText.vue')) }],
    dossierBeside: ['grant', 'reject', 'question'],
  },
  crossregion: {
    panels: [{ key: 'desks', component: defineAsyncComponent(() => import('@/workbench/collaboration/DesksPanel.vue')) }],
    dossierBeside: ['accept', 'answer', 'return'],
  },
}

export function specialOf(procedure?: string): Special {
  return SPECIAL[procedure ?? ''] ?? {}
}
