import type { UploadTarget } from './upload'

/** An upload that had begun when the page was left; the pieces that arrived wait on the server. */
export interface Unfinished {
  id: string
  name: string
  size: number
  lastModified: number
  begunAt: number
}

/** As long as the server keeps pieces of what nobody finishes. */
const KEPT = 7 * 24 * 60 * 60 * 1000

const keyOf = (target: UploadTarget) => `uploads:${target.draftId ?? target.caseId ?? ''}:${target.folder ?? ''}`

/** What was begun for this place on this device and is not there yet. */
export function unfinishedIn(target: UploadTarget, now = Date.now()): Unfinished[] {
  try {
    const all = JSON.parse(localStorage.getItem(keyOf(target)) ?? '[]') as Unfinished[]
    return all.filter((u) => now - u.begunAt < KEPT)
  } catch {
    return []
  }
}

function keep(target: UploadTarget, all: Unfinished[]) {
  try {
    if (all.length) localStorage.setItem(keyOf(target), JSON.stringify(all))
    else localStorage.removeItem(keyOf(target))
  } catch {
    // A full or closed store only means that this upload cannot go on after a reload.
  }
}

export function rememberUnfinished(target: UploadTarget, upload: Unfinished) {
  keep(target, [...unfinishedIn(target).filter((u) => u.id !== upload.id), upload])
}

export function forgetUnfinished(target: UploadTarget, id: string | undefined) {
  keep(target, unfinishedIn(target).filter((u) => u.id !== id))
}

/** The upload this very file began: by name, size and time of change, so that no two versions of a file are ever mixed. */
export function begunBy(file: File, all: readonly Unfinished[]) {
  return all.find((u) => u.name === file.name && u.size === file.size && u.lastModified === file.lastModified)
}
