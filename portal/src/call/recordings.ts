import { openDB, type DBSchema } from 'idb'

/** A recording of a call being made, or left behind by a page that broke off before it was sent. */
export interface Recording {
  id: string
  caseId: string
  /** Whose it is: nobody else's sign-in sends it. */
  person: string
  name: string
  type: string
}

interface Stores extends DBSchema {
  recordings: { key: string; value: Recording }
  parts: { key: [string, number]; value: Blob }
}

const open = () =>
  openDB<Stores>('recordings', 1, {
    upgrade(db) {
      db.createObjectStore('recordings', { keyPath: 'id' })
      db.createObjectStore('parts')
    },
  })

const lockOf = (id: string) => `recording:${id}`
const all = (id: string) => IDBKeyRange.bound([id, 0], [id, Infinity])

/** Keeps a recording on this device part by part, as it is made, until it has been sent. */
export async function keepOnDevice(recording: Recording) {
  const db = await open()
  await db.put('recordings', recording)
  let parts = 0
  let release = () => {}
  void navigator.locks?.request(lockOf(recording.id), () => new Promise<void>((done) => (release = done)))
  return {
    add: (part: Blob) => db.put('parts', part, [recording.id, parts++]).then(() => undefined),
    /** The page has no more to add. */
    done: () => release(),
  }
}

export async function forgetRecording(id: string) {
  const db = await open()
  const both = db.transaction(['recordings', 'parts'], 'readwrite')
  await Promise.all([both.objectStore('recordings').delete(id), both.objectStore('parts').delete(all(id)), both.done])
}

/** What pages of this person left unsent in a case; those still being made are left out. */
export async function leftBehind(caseId: string, person: string) {
  const db = await open()
  const held = new Set((await navigator.locks?.query())?.held?.map((lock) => lock.name))
  return (await db.getAll('recordings')).filter((r) => r.caseId === caseId && r.person === person && !held.has(lockOf(r.id)))
}

/** A recording as a file; nothing where it has no part yet. */
export async function fileOf({ id, name, type }: Recording) {
  const parts = await (await open()).getAll('parts', all(id))
  return parts.length ? new File(parts, `${name}.${type === 'video/mp4' ? 'mp4' : 'webm'}`, { type }) : undefined
}
