import { flushPromises } from '@vue/test-utils'
import { mount } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { usePaged } from './paged'

const none = defineComponent({ render: () => h('p') })

/** The list of a page at this address, with what it asked the server. */
async function listAt(address: string, answer: (url: URL) => [number, unknown]) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    const [status, body] = answer(new URL(path, 'http://here'))
    return Promise.resolve(new Response(JSON.stringify(body), { status }))
  })
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: none }] })
  await router.push(address)
  let list!: ReturnType<typeof usePaged<{ label: string }>>
  mount(defineComponent({ setup: () => ((list = usePaged('/api/things')), () => h('p')) }), { global: { plugins: [router] } })
  await flushPromises()
  return { list, asked }
}

afterEach(() => vi.unstubAllGlobals())

describe('a list in pages', () => {
  const paged = (url: URL): [number, unknown] => {
    const page = Number(url.searchParams.get('page') ?? 0)
    return [200, { items: page < 2 ? [{ label: `第 ${page} 页` }] : [], page, size: 50, total: 61, hasMore: false }]
  }

  it('turns back to the last page from beyond the end', async () => {
    const { list } = await listAt('/?page=99', paged)
    expect(list.page.value).toBe(1)
    expect(list.rows.value).toHaveLength(1)
  })

  it.each(['abc', '-1', '1.5'])('begins at the first page where the address says %s', async (page) => {
    const { list, asked } = await listAt(`/?page=${page}`, paged)
    expect(list.page.value).toBe(0)
    expect(asked[0]).not.toContain(`page=${page}`)
  })

  it('finds rows that came whole by what they say, not by the names of their fields', async () => {
    const rows: [number, unknown] = [200, [{ label: '离婚案件' }, { label: '继承案件' }]]
    expect((await listAt('/?q=label', () => rows)).list.rows.value).toHaveLength(0)
    expect((await listAt('/?q=继承', () => rows)).list.rows.value).toHaveLength(1)
  })

  it('tells no count of an earlier answer where the list could not be read', async () => {
    const { list } = await listAt('/', (url) => (url.searchParams.get('q') ? [400, { type: '/problems/x/y', title: '读不出', detail: '读不出' }] : paged(url)))
    list.filter({ q: 'x' })
    await flushPromises()
    expect(list.failed.value).toBe('读不出')
    expect(list.answer.value).toBeUndefined()
  })
})
