import { afterEach, expect, it, vi } from 'vitest'
import { sendingOnce } from './once'

afterEach(() => vi.unstubAllGlobals())

it('keeps the key of what did not arrive, and takes a fresh one for anything else', async () => {
  const keys: string[] = []
  let away = true
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    keys.push((init.headers as Record<string, string>)['Idempotency-Key']!)
    if (away) throw new TypeError('Failed to fetch')
    return new Response('{}', { status: 200, headers: { 'Content-Type': 'application/json' } })
  })
  const send = sendingOnce()
  await expect(send('/api/a', { text: '您好' })).rejects.toThrow()
  away = false
  await send('/api/a', { text: '您好' })
  await send('/api/a', { text: '您好' })
  await send('/api/a', { text: '再见' })
  expect(keys[1]).toBe(keys[0])
  expect(new Set(keys).size).toBe(3)
})
