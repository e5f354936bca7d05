import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { EMPTY, useDraft } from './draft'

const fresh = (over: object = {}) => ({
  id: 'd1',
  kind: 'mediation',
  revision: 1,
  updatedAt: '2026-11-22T08:00:00+08:00',
  content: { ...EMPTY, elements: {}, parties: [], files: [] },
  problems: [],
  ...over,
})

type Handler = (method: string, path: string, body: Record<string, unknown>, headers: Record<string, string>) => Response

function serve(handler: Handler) {
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) =>
    handler(init.method ?? 'GET', path, init.body ? JSON.parse(String(init.body)) : {}, init.headers as Record<string, string>),
  )
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

beforeEach(() => {
  setActivePinia(createPinia())
  localStorage.clear()
})

describe('the draft', () => {
  it('saves every change naming the revision it builds on', async () => {
    const seen: string[] = []
    serve((method, _path, _body, headers) => {
      if (method === 'PUT') seen.push(headers['If-Match'] ?? '')
      return json(fresh({ revision: method === 'PUT' ? seen.length + 1 : 1 }))
    })
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    store.draft!.content.story = '他借了钱'
    expect(store.state).toBe('changed')
    await store.flush()
    store.draft!.content.story = '他借了钱不还'
    await store.flush()
    expect(seen).toEqual(['"1"', '"2"'])
    expect(store.state).toBe('saved')
    expect(localStorage.length).toBe(0)
  })

  it('keeps a copy on the device while the network is away, and brings it back', async () => {
    serve((method) => {
      if (method === 'PUT') throw new TypeError('no network')
      return json(fresh())
    })
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    store.draft!.content.story = '一个字也不能丢'
    await store.flush()
    expect(store.state).toBe('offline')

    setActivePinia(createPinia())
    const saved: unknown[] = []
    serve((method, _p, body) => {
      if (method === 'PUT') saved.push((body.content as { story: string }).story)
      return json(fresh({ revision: 2 - (method === 'PUT' ? 0 : 1) }))
    })
    const again = useDraft()
    await again.open('d1')
    expect(again.draft!.content.story).toBe('一个字也不能丢')
    again.draft!.content.claims = '还钱'
    await again.flush()
    expect(saved.at(-1)).toBe('一个字也不能丢')
  })

  it('opens from the copy on this device where there is no network, and saves it later', async () => {
    const sent: unknown[] = []
    let away = false
    serve((method, _path, body) => {
      if (away) throw new TypeError('no network')
      if (method === 'PUT') sent.push((body.content as { story: string }).story)
      return json(fresh({ revision: sent.length + 1 }))
    })
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    away = true
    store.draft!.content.story = '车上没有信号'
    await store.flush()

    setActivePinia(createPinia())
    const again = useDraft()
    await again.open('d1')
    expect(again.draft!.content.story).toBe('车上没有信号')
    expect(again.state).toBe('offline')
    away = false
    await again.flush()
    expect(sent).toEqual(['车上没有信号'])
    expect(again.state).toBe('saved')
  })

  it('does not overwrite what another device wrote', async () => {
    let newer = false
    serve((method, _p, _b, headers) => {
      if (method === 'PUT' && headers['If-Match'] === '"1"') {
        newer = true
        return json({ type: '/problems/intake/stale', title: '已有更新' }, 412)
      }
      return json(fresh(newer ? { revision: 5, content: { ...EMPTY, story: '另一台手机写的' } } : {}))
    })
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    store.draft!.content.story = '这台写的'
    await store.flush()
    expect(store.state).toBe('conflict')
    expect(store.theirs?.content.story).toBe('另一台手机写的')
    store.takeTheirs()
    expect(store.draft!.content.story).toBe('另一台手机写的')
    expect(store.state).toBe('saved')
  })

  it('hands in nothing while another device holds a newer text, and keeps what is on screen', async () => {
    const calls: string[] = []
    serve((method, path) => {
      calls.push(`${method} ${path}`)
      if (method === 'PUT') return json({ type: '/problems/intake/stale', title: '已有更新' }, 412)
      return json(fresh({ content: { ...EMPTY, story: '三万元整' } }))
    })
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    store.draft!.content.story = '其实是五万元'
    await expect(store.submit('k')).rejects.toMatchObject({ state: 'conflict' })
    expect(calls.some((c) => c.startsWith('POST'))).toBe(false)
    expect(localStorage.getItem('draft-backup:d1')).toContain('其实是五万元')
  })

  it.each([
    ['offline', () => Promise.reject(new TypeError('no network'))],
    ['failed', () => json({ type: '/problems/common/unexpected', title: '办不了' }, 400)],
  ])('hands in nothing that is not saved: %s', async (state, answer) => {
    const calls: string[] = []
    vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
      calls.push(init.method ?? 'GET')
      return init.method === 'PUT' ? answer() : json(fresh())
    })
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    store.draft!.content.story = '没有存上'
    await expect(store.submit('k')).rejects.toMatchObject({ state })
    expect(calls).not.toContain('POST')
  })

  it('names the revision it hands in, and asks where a newer one has been saved elsewhere', async () => {
    const named: (string | undefined)[] = []
    serve((method, _path, _body, headers) => {
      if (method !== 'POST') return json(fresh(named.length ? { revision: 7, content: { ...EMPTY, story: '另一台手机写的' } } : { revision: 6 }))
      named.push(headers['If-Match'])
      return json({ type: '/problems/intake/stale', title: '已有更新' }, 412)
    })
    const store = useDraft()
    await store.open('d1')
    await expect(store.submit('k')).rejects.toMatchObject({ state: 'conflict' })
    expect(named).toEqual(['"6"'])
    expect(store.theirs?.revision).toBe(7)
  })

  it('meets no conflict with a window that has only been looked through, nor makes one', async () => {
    let theirs = 1
    const saved: unknown[] = []
    serve((method, _path, body, headers) => {
      if (method !== 'PUT') return json(fresh({ revision: theirs, step: 'story' }))
      if (headers['If-Match'] !== `"${theirs}"`) return json({ type: '/problems/intake/stale', title: '已有更新' }, 412)
      saved.push(body.step)
      theirs += 1
      return json(fresh({ revision: theirs, step: body.step, content: body.content }))
    })
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    store.at('story')
    theirs = 4
    store.draft!.content.claims = '归还借款'
    await store.flush()
    expect(store.state).toBe('saved')
    expect(store.draft!.revision).toBe(5)

    store.at('cause')
    await store.flush()
    expect(saved).toEqual(['story', 'cause'])
  })

  it('leaves a move alone where somebody else has written meanwhile, until one writes', async () => {
    serve((method) =>
      method === 'PUT'
        ? json({ type: '/problems/intake/stale', title: '已有更新' }, 412)
        : json(fresh(moved ? { revision: 9, content: { ...EMPTY, story: '另一台手机写的' } } : {})),
    )
    let moved = false
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    store.at('story')
    moved = true
    store.at('cause')
    await store.flush()
    expect(store.state).toBe('saved')
    store.draft!.content.story = '这台写的'
    await store.flush()
    expect(store.state).toBe('conflict')
  })

  it('saves nothing by looking, and where one is with the next words', async () => {
    const steps: unknown[] = []
    serve((method, _path, body) => {
      if (method === 'PUT') steps.push(body.step)
      return json(fresh({ revision: steps.length + 1, step: 'story' }))
    })
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    store.at('court')
    expect(store.state).toBe('saved')
    await store.flush()
    expect(steps).toEqual([])
    store.draft!.content.claims = '归还借款'
    await store.flush()
    expect(steps).toEqual(['court'])
  })

  it('leaves what another window of this device holds unsaved', async () => {
    serve(() => json(fresh({ revision: 2 })))
    const store = useDraft()
    await store.open('d1')
    await nextTick()
    store.draft!.content.story = '这个窗口写的'
    localStorage.setItem('draft-backup:d1', JSON.stringify(fresh({ content: { ...EMPTY, story: '另一个窗口写的' } })))
    await store.flush()
    expect(store.state).toBe('saved')
    expect(localStorage.getItem('draft-backup:d1')).toContain('另一个窗口写的')
  })
})
