import { computed } from 'vue'
import type { FieldError } from '@/api/http'
import type { GuidedForm } from '@/api/types'
import { errorAt } from '@/shared/lib/pointer'
import { useDraft } from '../draft'

/** What every question page gets. */
export interface PageProps {
  errors: FieldError[]
  form?: GuidedForm
  /** The one question of the guided form to ask here; all of them where none is named. */
  question?: string
}

/** The content of the open draft, and what is wrong with a field of it. */
export function usePage(props: PageProps) {
  const store = useDraft()
  const content = computed(() => store.draft!.content)
  const wrong = (pointer: string) => errorAt(props.errors, pointer)
  return { store, content, wrong }
}
