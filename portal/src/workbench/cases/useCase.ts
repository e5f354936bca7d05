import { onMounted, ref } from 'vue'
import { get, Problem } from '@/api/http'
import type { CaseView, FileRow, TimelineEntry } from '@/api/types'

/** One case with its dossier and history. Reading again keeps what is on the screen until the new is there. */
export function useCase(id: string) {
  const view = ref<CaseView>()
  const files = ref<FileRow[]>([])
  const timeline = ref<TimelineEntry[]>([])
  const failed = ref('')
  /** Whether it was there before and is not any more: one's part in it is over. */
  const gone = ref(false)

  async function load() {
    try {
      const [one, dossier, history] = await Promise.all([
        get<CaseView>(`/api/cases/${id}`),
        get<FileRow[]>(`/api/cases/${id}/files`).catch(() => []),
        get<TimelineEntry[]>(`/api/cases/${id}/timeline`).catch(() => []),
      ])
      view.value = one
      files.value = dossier
      timeline.value = history
      failed.value = ''
    } catch (e) {
      gone.value = !!view.value && e instanceof Problem && e.status === 404
      failed.value = e instanceof Problem ? (e.body.detail ?? e.body.title) : (e as Error).message
    }
  }

  onMounted(load)
  return { view, files, timeline, failed, gone, load }
}
