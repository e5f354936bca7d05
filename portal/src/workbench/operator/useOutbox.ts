import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { get, post } from '@/api/http'
import type { Page } from '@/api/types'
import { usePaged } from '@/shared/composables/paged'
import { useToasts } from '@/shared/composables/toast'

export interface Stuck {
  id: string
  kind: string
  attempts: number
  lastError?: string
  createdAt?: string
  nextAt?: string
}

const PATH = '/api/operator/outbox'
const LOOKS = 10
const PAUSE = 700
const MOST = 200

/** What is stuck in the outbox, and trying it again: the outcome is waited for and told, not only that it was asked for. */
export function useOutbox() {
  const { t, te } = useI18n()
  const { say } = useToasts()
  const list = usePaged<Stuck>(PATH)
  const busy = ref('')

  function kindOf(row: Stuck) {
    return te(`operator.kinds.${row.kind}`) ? t(`operator.kinds.${row.kind}`) : row.kind
  }

  /** What went wrong in words where it is known, or as the program says it. */
  function faultOf(row: Stuck) {
    const [sort = ''] = (row.lastError ?? '').split(':')
    return te(`operator.faults.${sort}`) ? t(`operator.faults.${sort}`) : (row.lastError ?? '')
  }

  async function stuckNow() {
    return (await get<Page<Stuck>>(PATH, { page: 0, size: MOST })).items
  }

  /** Looks until the message has left, or has been tried once more in vain. */
  async function outcome(row: Stuck) {
    for (let look = 0; look < LOOKS; look++) {
      await new Promise((done) => setTimeout(done, PAUSE))
      const still = (await stuckNow()).find((s) => s.id === row.id)
      if (!still) return 'left'
      if (still.attempts > row.attempts && still.nextAt !== row.nextAt && (still.lastError ?? '') && Date.parse(still.nextAt ?? '') > Date.now() + PAUSE) return 'stuck'
    }
    return 'open'
  }

  async function doing(id: string, work: () => Promise<void>) {
    busy.value = id
    try {
      await work()
    } catch (e) {
      say('wrong', (e as Error).message)
    } finally {
      await list.load()
      busy.value = ''
    }
  }

  const retry = (row: Stuck) =>
    doing(row.id, async () => {
      await post(`${PATH}/${row.id}/retry`)
      const how = await outcome(row)
      say(how === 'stuck' ? 'wrong' : how === 'left' ? 'done' : 'info', t(`operator.retried.${how}`, { what: kindOf(row) }))
    })

  const retryAll = () =>
    doing('*', async () => {
      const { tried } = await post<{ tried: number }>(`${PATH}/retry`)
      let left = tried
      for (let look = 0; look < LOOKS && left > 0; look++) {
        await new Promise((done) => setTimeout(done, PAUSE))
        left = (await get<Page<Stuck>>(PATH, { page: 0, size: 1 })).total
      }
      say(left ? 'info' : 'done', t(left ? 'operator.retriedAll.some' : 'operator.retriedAll.all', { tried, left }))
    })

  return { list, busy, kindOf, faultOf, retry, retryAll }
}
