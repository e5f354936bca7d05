import { ref } from 'vue'

export interface SavedView {
  name: string
  query: Record<string, string>
}

/** Filters kept under a name on this device. */
export function useSavedViews(list: string) {
  const key = `views.${list}`
  const views = ref<SavedView[]>(read())

  function read(): SavedView[] {
    try {
      return JSON.parse(localStorage.getItem(key) ?? '[]') as SavedView[]
    } catch {
      return []
    }
  }

  function write(next: SavedView[]) {
    views.value = next
    localStorage.setItem(key, JSON.stringify(next))
  }

  function save(name: string, query: Record<string, string>) {
    const kept = Object.fromEntries(Object.entries(query).filter(([part]) => part !== 'page'))
    write([...views.value.filter((v) => v.name !== name), { name, query: kept }])
  }

  function forget(name: string) {
    write(views.value.filter((v) => v.name !== name))
  }

  return { views, save, forget }
}
