import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { get, type Query } from '@/api/http'
import type { Page } from '@/api/types'

const MOST = 5000
const CHUNK = 200

/** Short lists come whole; they are searched and turned here. */
function asPage<Row>(got: Page<Row> | Row[], query: Query): Page<Row> {
  if (!Array.isArray(got)) return got
  const q = String(query.q ?? '')
  const found = q ? got.filter((row) => values(row).includes(q)) : got
  const [page, size] = [Number(query.page ?? 0), Number(query.size)]
  return { items: found.slice(page * size, (page + 1) * size), page, size, total: found.length, hasMore: false }
}

/** What a row says, without the names of its fields; a line each, so that nothing is found across two. */
function values(row: unknown): string {
  return row !== null && typeof row === 'object' ? Object.values(row).map(values).join('\n') : String(row ?? '')
}

async function fetchPage<Row>(path: string, query: Query) {
  return asPage(await get<Page<Row> | Row[]>(path, query), query)
}

/**
 * A list whose filters, order and page live in the address, so that going back, sharing and saved views need nothing else.
 *
 * @param path where the server keeps it
 * @param fixed what is always asked, beside what the address says
 */
export function usePaged<Row>(path: string, fixed: () => Query = () => ({}), defaults: { sort?: string; size?: number } = {}) {
  const route = useRoute()
  const router = useRouter()
  const size = defaults.size ?? 50
  const answer = ref<Page<Row>>()
  const busy = ref(false)
  const failed = ref('')
  let turn = 0

  const asked = computed<Record<string, string>>(() =>
    Object.fromEntries(Object.entries(route.query).filter((e): e is [string, string] => typeof e[1] === 'string' && e[1] !== '')),
  )
  const query = computed<Query>(() => ({ sort: defaults.sort, ...asked.value, ...(asked.value.page && { page: page.value }), ...fixed(), size }))
  const rows = computed(() => (answer.value?.items ?? []) as Row[])

  const sort = computed({
    get: () => asked.value.sort ?? defaults.sort ?? '',
    set: (order) => put({ sort: order, page: undefined }),
  })
  const page = computed({
    get: () => (/^\d{1,6}$/.test(asked.value.page ?? '') ? Number(asked.value.page) : 0),
    set: (number) => put({ page: number ? String(number) : undefined }),
  })

  function put(changes: Record<string, string | undefined>) {
    const next = { ...asked.value, ...changes }
    void router.replace({ query: Object.fromEntries(Object.entries(next).filter(([, v]) => v)) })
  }

  /** New filters start at the first page again. */
  function filter(changes: Record<string, string | undefined>) {
    put({ ...changes, page: undefined })
  }

  async function load() {
    const mine = ++turn
    busy.value = true
    failed.value = ''
    try {
      const got = await fetchPage<Row>(path, query.value)
      if (mine !== turn) return
      const last = Math.max(0, Math.ceil(got.total / size) - 1)
      if (!got.items.length && page.value > last) page.value = last
      else answer.value = got
    } catch (e) {
      if (mine !== turn) return
      failed.value = (e as Error).message
      answer.value = undefined
    } finally {
      if (mine === turn) busy.value = false
    }
  }

  /** Everything the filters let through, for an export. */
  async function all(): Promise<Row[]> {
    const found: Row[] = []
    for (let at = 0; found.length < MOST; at++) {
      const part = await fetchPage<Row>(path, { ...query.value, page: at, size: CHUNK })
      found.push(...part.items)
      if (part.items.length < part.size) break
    }
    return found
  }

  watch([() => path, query], load, { immediate: true, deep: true })
  return { answer, rows, asked, busy, failed, sort, page, size, filter, load, all }
}
