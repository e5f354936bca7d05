import { get, Offline, Problem, post, put } from '@/api/http'
import type { UploadDone, UploadStart } from '@/api/types'
import { forgetUnfinished, rememberUnfinished } from './unfinished'

/** The folders of a dossier that pages put something into; RESTRICTED is for the court alone. */
export type FolderName = 'CLAIM' | 'IDENTITY' | 'AUTHORISATION' | 'EVIDENCE' | 'MEDIATION' | 'OTHER' | 'RESTRICTED'

export interface UploadTarget {
  draftId?: string
  caseId?: string
  folder?: FolderName
}

/** An upload that can break off and go on: it knows its server id and which chunks have arrived. */
export interface Transfer {
  file: File
  id?: string
  chunkSize?: number
  received: Set<number>
}

const PATIENCE = [500, 1500, 4000]

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const passing = (e: unknown) => e instanceof Offline || (e instanceof Problem && e.status >= 500)

async function withPatience<T>(attempt: () => Promise<T>): Promise<T> {
  for (const wait of PATIENCE) {
    try {
      return await attempt()
    } catch (e) {
      if (!passing(e)) throw e
      await pause(wait)
    }
  }
  return attempt()
}

export function chunkCount(size: number, chunkSize: number) {
  return Math.max(1, Math.ceil(size / chunkSize))
}

/** Asks what has arrived of an upload begun before this page; where it is gone, or never was, begins anew. */
async function begin(transfer: Transfer, target: UploadTarget, signal?: AbortSignal) {
  const { file, id } = transfer
  const before = id ? await withPatience(() => get<UploadStart>(`/api/uploads/${id}`, {}, { signal })).catch(goneIsNone) : undefined
  if (!before) forgetUnfinished(target, id)
  const start = before ?? (await withPatience(() => post<UploadStart>('/api/uploads', { name: file.name, size: file.size }, { signal })))
  transfer.id = start.id
  transfer.chunkSize = start.chunkSize
  start.received.forEach((n) => transfer.received.add(n))
  rememberUnfinished(target, { id: start.id, name: file.name, size: file.size, lastModified: file.lastModified, begunAt: Date.now() })
}

function goneIsNone(e: unknown): undefined {
  if (!(e instanceof Problem && e.status === 404)) throw e
}

/** Sends what has not arrived yet and completes; called again after a failure it goes on where it stopped. */
export async function send(
  transfer: Transfer,
  target: UploadTarget,
  progress: (share: number) => void,
  signal?: AbortSignal,
): Promise<UploadDone> {
  const { file } = transfer
  if (!transfer.chunkSize) await begin(transfer, target, signal)
  const size = transfer.chunkSize ?? file.size
  const count = chunkCount(file.size, size)
  for (let n = 0; n < count; n++) {
    if (!transfer.received.has(n)) {
      const bytes = file.slice(n * size, (n + 1) * size, 'application/octet-stream')
      await withPatience(() => put(`/api/uploads/${transfer.id}/chunks/${n}`, bytes, { signal }))
      transfer.received.add(n)
    }
    progress(transfer.received.size / count)
  }
  const done = await withPatience(() => post<UploadDone>(`/api/uploads/${transfer.id}/complete`, target, { signal }))
  forgetUnfinished(target, transfer.id)
  return done
}
