import { describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import type { CaseView, Offer } from '@/api/types'
import { useAct } from './useAct'

const OFFER = { act: 'supply-correction' } as Offer

function answering(change: object) {
  const named: string[] = []
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    named.push((init.headers as Record<string, string>)['If-Match'] ?? '')
    return named.length === 1
      ? new Response(JSON.stringify({ type: '/problems/cases/stale', title: '已有更新', current: 4, changes: [change] }), { status: 412 })
      : new Response(JSON.stringify({ version: 5 }), { status: 200 })
  })
  return named
}

describe('an act that meets a change', () => {
  it('goes on where a notice has only counted as served meanwhile', async () => {
    const named = answering({ act: 'correction-notice-served', capacity: 'CLOCK', from: 'CORRECTION', to: 'CORRECTION' })
    const act = useAct(ref({ version: 3 } as CaseView))
    expect(await act.send(OFFER, {})).toMatchObject({ version: 5 })
    expect(named).toEqual(['"3"', '"4"'])
    expect(act.conflict.value).toBeUndefined()
  })

  it('asks to look first where somebody has acted', async () => {
    const named = answering({ act: 'demand-correction', capacity: 'FILING_JUDGE', from: 'SUBMITTED', to: 'CORRECTION' })
    const act = useAct(ref({ version: 3 } as CaseView))
    expect(await act.send(OFFER, {})).toBeUndefined()
    expect(named).toEqual(['"3"'])
    expect(act.conflict.value?.current).toBe(4)
  })
})
