import { onMounted, ref } from 'vue'
import { page as ask, post } from '@/api/http'
import type { Notice } from '@/api/types'
import { useSession } from '@/app/session'
import { useStream } from '@/shared/live/stream'

/** What one was told, newest first and a few at a time; what is new comes in by itself. */
export function useNotices(size: number) {
  const session = useSession()
  const items = ref<Notice[]>()
  const unreadOnly = ref(false)
  const hasMore = ref(false)
  const failed = ref('')
  let turn = 0

  /** @param count how many to show, from the newest on */
  async function load(count = Math.max(size, items.value?.length ?? 0)) {
    const mine = ++turn
    failed.value = ''
    try {
      const found: Notice[] = []
      let more = false
      for (let n = 0; n * size < count; n++) {
        const got = await ask<Notice>('/api/notices', { unread: unreadOnly.value, page: n, size })
        found.push(...got.items)
        more = got.hasMore || (n + 1) * size < got.total
        if (!more) break
      }
      if (mine !== turn) return
      items.value = found
      hasMore.value = more
    } catch (e) {
      if (mine === turn) failed.value = e instanceof Error ? e.message : String(e)
    }
  }

  const more = () => load((items.value?.length ?? 0) + size)

  async function show(unread: boolean) {
    unreadOnly.value = unread
    await load(size)
  }

  async function read(notice: Notice) {
    if (notice.read) return
    notice.read = true
    await post(`/api/notices/${notice.id}/read`).catch(() => undefined)
    await session.recount()
  }

  async function readAll() {
    await post('/api/notices/read-all').catch(() => undefined)
    await Promise.all([load(), session.recount()])
  }

  onMounted(() => load())
  useStream('notice', () => void load())
  return { items, unreadOnly, hasMore, failed, load, more, show, read, readAll }
}
