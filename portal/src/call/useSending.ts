import { ref } from 'vue'
import { send, type Transfer } from '@/shared/lib/upload'
import { fileOf, forgetRecording, type Recording } from './recordings'

/** Puts recordings into the restricted part of the dossier, one after the other, and forgets them on this device once they are there. */
export function useSending() {
  const state = ref<'' | 'saving' | 'saved' | 'failed'>('')
  const share = ref(0)
  const waiting: { recording: Recording; transfer: Transfer }[] = []

  /** @param file what was recorded; read from this device where the page that made it is gone */
  async function put(recording: Recording, file?: File) {
    const found = file ?? (await fileOf(recording))
    if (!found) return forgetRecording(recording.id)
    waiting.push({ recording, transfer: { file: found, received: new Set() } })
    if (state.value !== 'saving') await goOn()
  }

  /** Goes on where sending stopped. */
  async function goOn() {
    state.value = 'saving'
    try {
      for (let next = waiting[0]; next; next = waiting[0]) {
        await send(next.transfer, { caseId: next.recording.caseId, folder: 'RESTRICTED' }, (done) => (share.value = done))
        await forgetRecording(next.recording.id).catch(() => undefined)
        waiting.shift()
      }
      state.value = 'saved'
    } catch {
      state.value = 'failed'
    }
  }

  return { state, share, put, goOn }
}
