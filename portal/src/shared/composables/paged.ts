import { computed, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { get, type Query } from '@/api/http'
import type { Page } from '@/api/types'

const MOST = 5000

/** The rows of a list, how many there are of them at least, and whether there may be more than that. */
export interface Everything<Row> {
  rows: Row[]
  total: number
  more: boolean
}
const CHUNK = 200

/** Puts the rows of a list that came whole in the order of one of its columns. */
export type Order<Row> = (rows: readonly Row[], column: string, down: boolean) => Row[]

/** Short lists come whole; they are searched, put in order and turned here. */
function asPage<Row>(got: Page<Row> | Row[], query: Query, order?: Order<Row>): Page<Row> {
  if (!Array.isArray(got)) return got
  const q = String(query.q ?? '')
  const [column, way] = String(query.sort ?? '').split(',')
  const matching = q ? got.filter((row) => values(row).includes(q)) : got
  const found = column && order ? order(matching, column, way === 'desc') : matching
  const [page, size] = [Number(query.page ?? 0), Number(query.size)]
  return { items: found.slice(page * size, (page + 1) * size), page, size, total: found.length, hasMore: false }
}

/** What a row says, without the names of its fields; a line each, so that nothing is found across two. */
function values(row: unknown): string {
  return row !== null && typeof row === 'object' ? Object.values(row).map(values).join('\n') : String(row ?? '')
}


/**
 * A list whose filters, order and page live in the address, so that going back, sharing and saved views need nothing else.
 *
 * @param path where the server keeps it
 * @param fixed what is always asked, beside what the address says
 * @param defaults its order and the size of its pages where the address says nothing; and how to put rows in order where they all come at once
 */
export function usePaged<Row>(path: string, fixed: () => Query = () => ({}), defaults: { sort?: string; size?: number; order?: Order<Row> } = {}) {
  const route = useRoute()
  const router = useRouter()
  const size = defaults.size ?? 50
  const answer = ref<Page<Row>>()
  /** Whether the server gives all rows at once, so that they can be put in any order here. */
  const whole = ref(false)
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

  async function fetchPage(asked: Query) {
    const got = await get<Page<Row> | Row[]>(path, asked)
    whole.value = Array.isArray(got)
    return asPage(got, asked, defaults.order)
  }

  async function load() {
    const mine = ++turn
    busy.value = true
    failed.value = ''
    try {
      const got = await fetchPage(query.value)
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

  /** Everything the filters let through, up to so many rows, for an export or for paper. */
  async function all(most = MOST): Promise<Everything<Row>> {
    const found: Row[] = []
    for (let at = 0; ; at++) {
      const part = await fetchPage({ ...query.value, page: at, size: CHUNK })
      found.push(...part.items)
      if (part.items.length < part.size) return { rows: found.slice(0, most), total: found.length, more: false }
      if (found.length >= most) return { rows: found.slice(0, most), total: Math.max(part.total, found.length), more: part.hasMore }
    }
  }

  watch([() => path, query], load, { immediate: true, deep: true })
  return { answer, rows, asked, whole, busy, failed, sort, page, size, filter, load, all }
}
