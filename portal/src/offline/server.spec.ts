import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { get, Offline, post } from '@/api/http'
import { useLoad } from '@/shared/composables/load'
import { serverAway } from './server'

const server = vi.fn<(path: string) => Promise<Response>>()
const away = () => Promise.resolve(new Response('<html>Bad Gateway</html>', { status: 502 }))
const here = () => Promise.resolve(new Response(JSON.stringify('here'), { status: 200 }))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', server)
  server.mockImplementation(here)
})

afterEach(async () => {
  server.mockImplementation(here)
  await get('/api/me')
  vi.useRealTimers()
})

it('reads again by itself what could not be read, once the server is back', async () => {
  server.mockImplementation(away)
  const load = useLoad(() => get<string>('/api/cases'))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(serverAway.value).toBe(true)
  expect(load.error.value).not.toBe('')

  server.mockImplementation(here)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(serverAway.value).toBe(false)
  expect(load.data.value).toBe('here')
})

it('asks at once when the network returns', async () => {
  server.mockImplementation(() => Promise.reject(new TypeError('no network')))
  await get('/api/cases').catch(() => undefined)
  server.mockImplementation(here)
  window.dispatchEvent(new Event('online'))
  await vi.advanceTimersByTimeAsync(0)
  expect(serverAway.value).toBe(false)
})

it('asks seldom: a server that comes back is not met by everybody at once', async () => {
  server.mockImplementation(away)
  await get('/api/cases').catch(() => undefined)
  server.mockClear()
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  expect(server.mock.calls.length).toBeGreaterThan(3)
  expect(server.mock.calls.length).toBeLessThan(30)
})

it('takes a server whose disk is full for one that is there', async () => {
  server.mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ type: '/problems/common/full', title: '存不下了' }), { status: 507 })))
  await expect(post('/api/drafts')).rejects.toBeInstanceOf(Offline)
  expect(serverAway.value).toBe(false)
})

it('leaves alone what a person may not see', async () => {
  server.mockImplementation(() => Promise.resolve(new Response(JSON.stringify({ type: '/problems/common/not-found', title: '没有找到' }), { status: 404 })))
  useLoad(() => get<string>('/api/cases'))
  await vi.advanceTimersByTimeAsync(60_000)
  await nextTick()
  expect(server).toHaveBeenCalledOnce()
})
