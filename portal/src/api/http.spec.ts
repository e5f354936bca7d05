import { expect, it, vi } from 'vitest'
import { get, Offline, Problem } from './http'

const answers = (status: number, body: string) => vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })))
const asked = () => get('/api/me').catch((e: unknown) => e)

it('takes a server without its database for one that could not be reached', async () => {
  answers(503, JSON.stringify({ type: '/problems/common/unavailable', title: '系统暂时不可用', detail: '请过一两分钟再试' }))
  const told = await asked()
  expect(told).toBeInstanceOf(Offline)
  expect((told as Offline).message).toBe('请过一两分钟再试')
})

it('takes a gateway without a server for the same', async () => {
  answers(502, '<html>Bad Gateway</html>')
  expect(await asked()).toBeInstanceOf(Offline)
})

it('tells a service beside the house that does not answer apart', async () => {
  answers(503, JSON.stringify({ type: '/problems/identity/register', title: '登记机关的系统暂时没有回应', detail: '还没有核验' }))
  expect(await asked()).toBeInstanceOf(Problem)
})

it('tells a fault of the server apart', async () => {
  answers(500, JSON.stringify({ type: '/problems/common/internal', title: '系统出错了' }))
  expect(await asked()).toBeInstanceOf(Problem)
})
