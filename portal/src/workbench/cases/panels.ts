import type { Component } from 'vue'
import type { CaseView, FileRow, TimelineEntry } from '@/api/types'
import { i18n } from '@/app/i18n'
import type { Tab } from '@/shared/components/TabStrip.vue'
import DossierPane from './DossierPane.vue'
import HistoryPanel from './HistoryPanel.vue'
import InstrumentsPanel from './InstrumentsPanel.vue'
import LineagePanel from './LineagePanel.vue'
import MatterPanel from './MatterPanel.vue'
import MoneyPanel from './MoneyPanel.vue'
import PeoplePanel from './PeoplePanel.vue'
import PeriodsPanel from './PeriodsPanel.vue'
import ReadingsPanel from './ReadingsPanel.vue'
import type { Special } from './special'

export interface Panel extends Tab {
  component: Component
}

/** What a panel of the case page is given. */
export interface PanelProps {
  view: CaseView
  files: readonly FileRow[]
  timeline: readonly TimelineEntry[]
}

/** The tabs of a case: first what is particular to its procedure, then what every case has. */
export function panelsFor(
  view: CaseView,
  files: readonly FileRow[],
  timeline: readonly TimelineEntry[],
  special: Special,
): Panel[] {
  const running = view.periods.filter((p) => p.status !== 'DONE')
  const own = special.panels?.filter((p) => !p.when || p.when(view)) ?? []
  return [
    ...own.map((p) => tab(p.key, p.component)),
    tab('matter', MatterPanel),
    tab('timeline', HistoryPanel, timeline.length),
    tab('dossier', DossierPane, files.length),
    tab('people', PeoplePanel, view.parties.length),
    { ...tab('periods', PeriodsPanel, running.length), urgent: running.some((p) => p.status === 'OVERDUE') },
    tab('money', MoneyPanel, view.fees.length),
    tab('instruments', InstrumentsPanel, view.instruments?.length),
    tab('lineage', LineagePanel, view.lineage.length),
    tab('readings', ReadingsPanel),
  ]
}

function tab(key: string, component: Component, count?: number): Panel {
  return { key, component, count, label: i18n.global.t(`cases.tabs.${key}`) }
}
