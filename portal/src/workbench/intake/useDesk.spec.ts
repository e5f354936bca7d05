import { flushPromises } from '@vue/test-utils'
import { effectScope, nextTick } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetBackups } from '@/offline/backups'
import { useDesk } from './useDesk'

type Answers = Record<string, () => [number, unknown]>

/** A server that answers each path, and remembers what was asked of it. */
function answering(answers: Answers) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push(`${init.method} ${url}`)
    const [status, body] = answers[url]?.() ?? [200, []]
    return Promise.resolve(new Response(JSON.stringify(body), { status }))
  })
  return asked
}

const alike = [{ disputeId: 'd1', parties: '甲 与 乙', openedOn: '2026-11-01', state: '已登记', why: '双方相同' }]
const drafts: Answers = {
  '/api/drafts': () => [200, { id: 'f1', revision: 1 }],
  '/api/drafts/f1': () => [200, { id: 'f1', revision: 2 }],
  '/api/drafts/f1/submit': () => [200, { caseId: 'c1', next: { what: '等候' } }],
}

function desk(person = 'p1') {
  const scope = effectScope()
  const made = scope.run(() => useDesk(person, '没能查对'))!
  return { ...made, leave: () => scope.stop() }
}

function name(d: ReturnType<typeof desk>, ...names: string[]) {
  names.forEach((n, i) => (d.content.value.parties[i]!.name = n))
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.unstubAllGlobals())

describe('what is taken down at a desk', () => {
  it('is compared before it is handed in, however soon that is pressed', async () => {
    const asked = answering({ ...drafts, '/api/intake/duplicates': () => [200, alike] })
    const d = desk()
    name(d, '甲', '乙')
    await d.handIn()
    expect(asked).toEqual(['POST /api/intake/duplicates'])
    expect(d.needsLook.value).toBe(true)
    d.look()
    await d.handIn()
    expect(d.done.value?.caseId).toBe('c1')
  })

  it('is looked at anew for the next dispute', async () => {
    answering({ ...drafts, '/api/intake/duplicates': () => [200, alike] })
    const d = desk()
    name(d, '甲', '乙')
    await d.handIn()
    d.look()
    await d.handIn()
    d.again()
    name(d, '甲', '乙')
    await d.handIn()
    expect(d.needsLook.value).toBe(true)
    expect(d.done.value).toBeUndefined()
  })

  it('is not handed in where nobody could tell whether it is there', async () => {
    const asked = answering({ ...drafts, '/api/intake/duplicates': () => [500, { type: '/problems/x/y', title: '出错' }] })
    const d = desk()
    name(d, '甲', '乙')
    await d.handIn()
    expect(d.refused.value).toBe('没能查对')
    expect(asked.some((a) => a.includes('submit'))).toBe(false)
  })

  it('is still there after leaving the page, for whoever wrote it only', async () => {
    answering(drafts)
    const d = desk()
    d.content.value.story = '楼上漏水'
    await nextTick()
    d.leave()
    expect(desk('p2').content.value.story).toBe('')
    const back = desk()
    expect(back.content.value.story).toBe('楼上漏水')
    expect(back.resumed.value).toBe(true)
  })

  it('leaves the device when it is registered, given up, or its writer signs out', async () => {
    answering(drafts)
    const ways: ((d: ReturnType<typeof desk>) => unknown)[] = [(d) => d.handIn(), (d) => d.again(), () => forgetBackups()]
    for (const away of ways) {
      const d = desk()
      d.content.value.story = '楼上漏水'
      await nextTick()
      await away(d)
      await flushPromises()
      d.leave()
      expect(desk().resumed.value).toBe(false)
    }
  })
})
