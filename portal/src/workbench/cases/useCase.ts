import { onMounted, ref } from 'vue'
import { get, Problem } from '@/api/http'
import type { CaseView, FileRow, TimelineEntry } from '@/api/types'

/** Some may know a case but not its dossier. */
function noneIfRefused(e: unknown): never[] {
  if (refused(e)) return []
  throw e
}

/** The server will not, rather than cannot. */
const refused = (e: unknown): e is Problem => e instanceof Problem && e.status < 500

/** One case with its dossier and history. Reading again keeps what is on the screen until the new is there. */
export function useCase(id: string) {
  const view = ref<CaseView>()
  const files = ref<FileRow[]>([])
  const timeline = ref<TimelineEntry[]>([])
  const failed = ref('')
  /** Whether the server will not show it, rather than could not. */
  const hidden = ref(false)
  /** Whether it was there before and is not any more: one's part in it is over. */
  const gone = ref(false)

  async function load() {
    try {
      const [one, dossier, history] = await Promise.all([
        get<CaseView>(`/api/cases/${id}`),
        get<FileRow[]>(`/api/cases/${id}/files`).catch(noneIfRefused),
        get<TimelineEntry[]>(`/api/cases/${id}/timeline`).catch(noneIfRefused),
      ])
      view.value = one
      files.value = dossier
      timeline.value = history
      failed.value = ''
    } catch (e) {
      hidden.value = refused(e)
      gone.value = !!view.value && refused(e) && e.status === 404
      failed.value = (e as Error).message
    }
  }

  onMounted(load)
  return { view, files, timeline, failed, hidden, gone, load }
}
