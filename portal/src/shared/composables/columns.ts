import { computed, ref } from 'vue'
import type { Column } from '@/shared/lib/table'

/** Which columns of a list are shown; the choice is kept on this device. */
export function useColumns<Row>(list: string, all: () => Column<Row>[]) {
  const key = `columns.${list}`
  const stored = localStorage.getItem(key)
  const hidden = ref<string[]>(
    stored === null
      ? all()
          .filter((c) => c.optional)
          .map((c) => c.key)
      : stored.split(',').filter(Boolean),
  )
  const shown = computed(() => all().filter((c) => c.lead || !hidden.value.includes(c.key)))

  function show(column: string, yes: boolean) {
    hidden.value = yes ? hidden.value.filter((k) => k !== column) : [...hidden.value, column]
    localStorage.setItem(key, hidden.value.join(','))
  }

  return { shown, hidden, show }
}
