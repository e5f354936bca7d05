import { onBeforeUnmount, reactive, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { Problem } from '@/api/http'
import type { UploadDone } from '@/api/types'
import { fileSize } from '@/shared/lib/sizes'
import { begunBy, forgetUnfinished, unfinishedIn, type Unfinished } from '@/shared/lib/unfinished'
import { send, type Transfer, type UploadTarget } from '@/shared/lib/upload'

export interface UploadItem {
  key: number
  name: string
  size: number
  state: 'waiting' | 'sending' | 'done' | 'failed'
  share: number
  error?: string
  /** A failure that trying again cannot mend, such as a file too large. */
  hopeless?: boolean
  transfer: Transfer
}

let last = 0

/** Sends files one after the other and keeps what happened to each. */
export function useUploads(target: () => UploadTarget, maxBytes: () => number, uploaded: (file: UploadDone) => void) {
  const { t } = useI18n()
  const items = reactive<UploadItem[]>([])
  /** What an earlier visit left half sent; choosing the same file again goes on with it. */
  const unfinished = ref<Unfinished[]>(unfinishedIn(target()))
  const stop = new AbortController()
  let busy = false

  async function run() {
    if (busy) return
    busy = true
    for (let next = waiting(); next; next = waiting()) await sendOne(next)
    busy = false
  }

  const waiting = () => items.find((i) => i.state === 'waiting')

  async function sendOne(item: UploadItem) {
    item.state = 'sending'
    try {
      const file = await send(item.transfer, target(), (share) => (item.share = share), stop.signal)
      item.state = 'done'
      uploaded(file)
      remove(item)
    } catch (e) {
      if (stop.signal.aborted) return
      item.state = 'failed'
      item.hopeless = e instanceof Problem && [413, 415, 422].includes(e.status)
      item.error = e instanceof Error ? e.message : t('shared.upload.failed')
    }
  }

  function add(files: File[]) {
    for (const file of files) {
      const begun = begunBy(file, unfinished.value)
      unfinished.value = unfinished.value.filter((u) => u !== begun)
      const tooLarge = file.size > maxBytes()
      items.push({
        key: ++last,
        name: file.name,
        size: file.size,
        state: tooLarge || file.size === 0 ? 'failed' : 'waiting',
        share: 0,
        hopeless: tooLarge || file.size === 0,
        error: tooLarge
          ? t('shared.upload.tooLarge', { size: fileSize(file.size), max: fileSize(maxBytes()) })
          : file.size === 0
            ? t('shared.upload.empty')
            : undefined,
        transfer: { file, id: begun?.id, received: new Set() },
      })
    }
    void run()
  }

  function retry(item: UploadItem) {
    item.state = 'waiting'
    item.error = undefined
    void run()
  }

  function abandon(upload: Unfinished) {
    forgetUnfinished(target(), upload.id)
    unfinished.value = unfinished.value.filter((u) => u !== upload)
  }

  function remove(item: UploadItem) {
    const at = items.findIndex((i) => i.key === item.key)
    if (at >= 0) items.splice(at, 1)
    forgetUnfinished(target(), item.transfer.id)
  }

  onBeforeUnmount(() => stop.abort())
  return { items, unfinished, add, retry, remove, abandon }
}
