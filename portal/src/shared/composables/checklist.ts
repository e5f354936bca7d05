import { get } from '@/api/http'
import { useLoad } from './load'

/** One item of what a court wants with a claim. */
export interface ChecklistItem {
  id: string
  label: string
  help: string
  required: boolean
}

/** The list of materials for a cause, as the court publishes it. */
export function useChecklist(cause: () => string | undefined) {
  return useLoad(() => get<ChecklistItem[]>('/api/filing/checklist', { cause: cause() }))
}
