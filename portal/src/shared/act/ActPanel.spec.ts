import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '@/app/i18n'
import type { CaseView, Offer } from '@/api/types'
import ActPanel from './ActPanel.vue'

const offer = (act: string, more: Partial<Offer> = {}): Offer => ({
  act,
  label: act === 'end' ? '终结调解' : '披露',
  article: '《人民法院在线调解规则》第二十五条',
  primary: act === 'end',
  capacity: 'MEDIATOR',
  capacityLabel: '调解员',
  leadsTo: [],
  schema: { type: 'object', properties: { note: { type: 'string', title: '说明', minLength: 1 } }, required: ['note'] },
  ...more,
})

const view = {
  id: 'c1',
  version: 7,
  final: false,
  offers: [offer('disclose'), offer('end', { leadsTo: [{ state: 'FAILED', label: '调解不成', final: true }] })],
  parties: [{ id: 'p1', name: '张三', standingLabel: '申请人' }],
} as unknown as CaseView

interface Sent {
  url: string
  headers: Record<string, string>
  body: unknown
}

/** A server that gives these answers, one a request, and remembers what it was sent. */
function answering(...answers: [number, object][]): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push({ url, headers: init.headers as Record<string, string>, body: JSON.parse(String(init.body)) })
    const [status, body] = answers.shift()!
    return Promise.resolve(new Response(JSON.stringify(body), { status }))
  })
  return sent
}

const panel = () => mount(ActPanel, { props: { view }, global: { plugins: [i18n] }, attachTo: document.body })
type Panel = ReturnType<typeof panel>
const press = (page: Panel, text: string) => page.findAll('button').find((b) => b.text() === text)!.trigger('click')
const submit = async (page: Panel) => {
  await page.find('form').trigger('submit')
  await flushPromises()
}

afterEach(() => vi.unstubAllGlobals())

describe('the acts of a case', () => {
  it('puts the likely verb first', () => {
    expect(panel().findAll('.verbs button').map((b) => b.text())).toEqual(['终结调解', '披露'])
  })

  it('sends the version seen, a key, and the capacity', async () => {
    const sent = answering([200, { caseId: 'c1', version: 8, stateLabel: '调解中' }])
    const page = panel()
    await press(page, '披露')
    await page.find('input').setValue('与申请人是同村')
    await submit(page)
    expect(sent[0]).toMatchObject({ url: '/api/cases/c1/acts/disclose', body: { note: '与申请人是同村' } })
    expect(sent[0]!.headers).toMatchObject({ 'If-Match': '"7"', 'X-Act-As': 'MEDIATOR' })
    expect(sent[0]!.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/)
    expect(page.emitted('done')).toHaveLength(1)
  })

  it('says what will happen and to whom before an act that closes the case', async () => {
    const sent = answering([200, { caseId: 'c1', version: 8, stateLabel: '调解不成' }])
    const page = panel()
    await press(page, '终结调解')
    await page.find('input').setValue('分歧较大')
    await submit(page)
    expect(sent).toHaveLength(0)
    expect(page.text()).toContain('调解不成')
    expect(page.text()).toContain('张三')
    await submit(page)
    expect(sent).toHaveLength(1)
  })

  it('shows what changed meanwhile and goes on from there with what was typed', async () => {
    const change = { version: 8, act: 'x', label: '提交补充', at: '2026-11-22T09:00:00+08:00', who: '李四', capacityLabel: '被申请人', summary: '' }
    const sent = answering([412, { type: '/problems/cases/stale', title: '已变化', current: 8, changes: [change] }], [200, { version: 9 }])
    const page = panel()
    await press(page, '披露')
    await page.find('input').setValue('同村')
    await submit(page)
    expect(page.text()).toContain('提交补充')
    expect(page.emitted('stale')).toHaveLength(1)
    await press(page, '看过了，接着办理')
    await submit(page)
    expect(sent[1]!.headers['If-Match']).toBe('"8"')
    expect(sent[1]!.body).toEqual({ note: '同村' })
  })

  it('keeps what was typed when the server refuses, and says what to do instead', async () => {
    answering([409, { type: '/problems/mediation/x', title: '不能办理', detail: '还有人没有通知到', instead: '请先通知' }])
    const page = panel()
    await press(page, '披露')
    await page.find('input').setValue('同村')
    await submit(page)
    expect(page.text()).toContain('请先通知')
    expect((page.find('input').element as HTMLInputElement).value).toBe('同村')
  })

  it('uses the same key again when no answer came back', async () => {
    const keys: string[] = []
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      keys.push((init.headers as Record<string, string>)['Idempotency-Key']!)
      return Promise.reject(new TypeError('network'))
    })
    const page = panel()
    await press(page, '披露')
    await page.find('input').setValue('同村')
    await submit(page)
    await submit(page)
    expect(new Set(keys).size).toBe(1)
    expect(keys).toHaveLength(2)
  })
})
