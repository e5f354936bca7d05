import { get } from '@/api/http'
import type { CaseView } from '@/api/types'
import { useLoad } from './load'

/** The court that confirms an agreement, with every court that could and why. */
export interface RightCourt {
  court: string
  courtName: string
  reasons: { court: string; courtName: string; reason: string; article: string }[]
}

export function useRightCourt(view: Pick<CaseView, 'id' | 'procedure'>) {
  return useLoad(() =>
    get<RightCourt>(view.procedure === 'mediation' ? `/api/cases/${view.id}/confirmation-court` : `/api/cases/${view.id}/confirming-court`),
  )
}
