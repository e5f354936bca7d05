import { afterEach, describe, expect, it, vi } from 'vitest'
import { chunkCount, send, type Transfer } from './upload'

const answer = (body: unknown, status = 200) => new Response(body === undefined ? null : JSON.stringify(body), { status })

afterEach(() => vi.unstubAllGlobals())

describe('resumable upload', () => {
  it('goes on with the chunks that had not arrived', async () => {
    const sent: string[] = []
    let refuse = true
    vi.stubGlobal('fetch', async (path: string) => {
      sent.push(path)
      if (path === '/api/uploads') return answer({ id: 'u1', chunkSize: 4, received: [] })
      if (path.endsWith('/chunks/1') && refuse) return answer({ type: '/problems/dossier/too-large', title: '文件太大' }, 422)
      if (path.endsWith('/complete')) return answer({ fileId: 'f1', name: 'a.pdf', type: 'application/pdf', sha256: '', sm3: '' })
      return answer(undefined, 204)
    })
    const transfer: Transfer = { file: new File(['0123456789'], 'a.pdf'), received: new Set() }

    await expect(send(transfer, {}, () => undefined)).rejects.toThrow('服务器没有给出说明')
    refuse = false
    sent.length = 0
    const shares: number[] = []
    const done = await send(transfer, { draftId: 'd' }, (s) => shares.push(s))

    expect(sent).toEqual(['/api/uploads/u1/chunks/1', '/api/uploads/u1/chunks/2', '/api/uploads/u1/complete'])
    expect(shares.at(-1)).toBe(1)
    expect(done.fileId).toBe('f1')
  })

  it('counts chunks, one at least', () => {
    expect([chunkCount(10, 4), chunkCount(8, 4), chunkCount(0, 4)]).toEqual([3, 2, 1])
  })
})
