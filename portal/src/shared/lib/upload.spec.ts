import { afterEach, describe, expect, it, vi } from 'vitest'
import { begunBy, unfinishedIn } from './unfinished'
import { chunkCount, send, type Transfer } from './upload'

const answer = (body: unknown, status = 200) => new Response(body === undefined ? null : JSON.stringify(body), { status })

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

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

  it('goes on after a reload when the same file is chosen again, and only then', async () => {
    const sent: string[] = []
    let cut = true
    vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
      sent.push(`${method} ${path}`)
      if (path.endsWith('/chunks/1') && cut) return answer({ type: '/problems/dossier/broken', title: '断了', detail: '断了' }, 422)
      if (path === '/api/uploads') return answer({ id: 'u2', chunkSize: 4, received: [] })
      if (path === '/api/uploads/u2') return answer({ id: 'u2', chunkSize: 4, received: [0] })
      if (path.endsWith('/complete')) return answer({ fileId: 'f2', name: 'a.pdf', type: 'application/pdf', sha256: '', sm3: '' })
      return answer(undefined, 204)
    })
    const target = { draftId: 'd' }
    const file = new File(['0123456789'], 'a.pdf', { lastModified: 1 })
    await expect(send({ file, received: new Set() }, target, () => undefined)).rejects.toThrow('断了')

    const left = unfinishedIn(target)
    expect(left.map((u) => u.name)).toEqual(['a.pdf'])
    expect(unfinishedIn({ draftId: 'other' })).toEqual([])
    expect(begunBy(new File(['0123456789'], 'a.pdf', { lastModified: 2 }), left)).toBeUndefined()
    cut = false
    sent.length = 0
    await send({ file, id: begunBy(file, left)?.id, received: new Set() }, target, () => undefined)
    expect(sent).toEqual(['GET /api/uploads/u2', 'PUT /api/uploads/u2/chunks/1', 'PUT /api/uploads/u2/chunks/2', 'POST /api/uploads/u2/complete'])
    expect(unfinishedIn(target)).toEqual([])
  })

  it('begins anew where the server has dropped what was begun', async () => {
    const sent: string[] = []
    vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
      sent.push(`${method} ${path}`)
      if (path === '/api/uploads/gone') return answer({ type: '/problems/dossier/no-such-upload', title: '没有找到' }, 404)
      if (path === '/api/uploads') return answer({ id: 'u3', chunkSize: 40, received: [] })
      return path.endsWith('/complete') ? answer({ fileId: 'f3' }) : answer(undefined, 204)
    })
    await send({ file: new File(['0123456789'], 'a.pdf'), id: 'gone', received: new Set() }, { draftId: 'd' }, () => undefined)
    expect(sent.slice(0, 2)).toEqual(['GET /api/uploads/gone', 'POST /api/uploads'])
  })

  it('counts chunks, one at least', () => {
    expect([chunkCount(10, 4), chunkCount(8, 4), chunkCount(0, 4)]).toEqual([3, 2, 1])
  })
})
