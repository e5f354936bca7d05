import { computed, onMounted, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { get } from '@/api/http'
import type { CourtRow } from '@/api/types'
import { useSession } from '@/app/session'
import type { Filter } from '@/shared/components/FilterBar.vue'
import { URGENCIES } from '@/workbench/today/urgency'

const PROCEDURES = ['mediation', 'confirmation', 'filing', 'crossregion'] as const

/** What a list of cases can be narrowed to. */
export function useCaseFilters(byProcedure: () => boolean, byCourt: () => boolean, asked: () => Record<string, string>, owner: () => string | undefined) {
  const { t } = useI18n()
  const session = useSession()
  const courts = ref<CourtRow[]>([])
  const whole = computed(() => {
    const seen = new Set(session.me.offices.filter((o) => o.scope === 'COURT').map((o) => o.court))
    return courts.value.filter((c) => seen.has(c.code))
  })
  const units = computed(() => whole.value.flatMap((c) => c.units))

  onMounted(async () => {
    if (byCourt()) courts.value = await get<CourtRow[]>('/api/courts').catch(() => [])
  })

  return computed<Filter[]>(() => {
    const filters: Filter[] = []
    if (byProcedure()) {
      const choices = PROCEDURES.map((p) => ({ value: p as string, label: t(`cases.procedures.${p}`) }))
      filters.push({ key: 'procedure', label: t('cases.columns.procedure'), choices })
    }
    if (byCourt() && whole.value.length > 1) {
      const choices = whole.value.map((c) => ({ value: c.code, label: c.name }))
      filters.push({ key: 'court', label: t('cases.columns.court'), choices })
    }
    if (byCourt() && units.value.length > 1) {
      filters.push({ key: 'unit', label: t('cases.columns.unit'), choices: units.value.map((u) => ({ value: u.code, label: u.name })) })
    }
    for (const key of ['overdue', 'dueToday', 'stuck'] as const) {
      if (asked()[key]) filters.push({ key, label: t('cases.clocks'), choices: [{ value: 'true', label: t(`cases.only.${key}`) }] })
    }
    if (!asked().overdue && !asked().dueToday && !asked().stuck) {
      filters.push({ key: 'urgency', label: t('cases.clocks'), choices: URGENCIES.map((value) => ({ value, label: t(`today.groups.${value}`) })) })
    }
    for (const key of ['organisation', 'openedSince'] as const) {
      const value = asked()[key]
      if (value) filters.push({ key, label: t(`cases.only.${key}s`), choices: [{ value, label: t(`cases.only.${key}`, { value }) }] })
    }
    if (asked().owner) {
      const label = owner() ? t('cases.only.owner', { name: owner() }) : t('cases.only.someOwner')
      filters.push({ key: 'owner', label: t('cases.only.owners'), choices: [{ value: asked().owner!, label }] })
    }
    if (asked().unowned) filters.push({ key: 'unowned', label: t('cases.only.owners'), choices: [{ value: asked().unowned!, label: t('cases.only.unowned') }] })
    filters.push({ key: 'green', label: t('cases.one'), choices: [{ value: 'true', label: t('cases.green.only') }] })
    filters.push({
      key: 'open',
      label: t('cases.openness'),
      choices: [
        { value: 'true', label: t('cases.openOnly') },
        { value: 'false', label: t('cases.closedOnly') },
      ],
    })
    return filters
  })
}
