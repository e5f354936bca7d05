import { exchange } from '@/api/http'
import type { CaseView } from '@/api/types'
import { useLoad } from '@/shared/composables/load'

/** The case as this person may see it; its version is what acts must name. */
export function useCase(id: string) {
  return useLoad(async () => {
    const { body, etag } = await exchange<CaseView>('GET', `/api/cases/${id}`)
    return { ...body, version: etag ? Number(etag) : body.version }
  })
}
