import { describe, expect, it } from 'vitest'
import { answersTo, defectsOf, type Defect } from './defects'

const defect = (what: string): Defect => ({ field: '/claims', what, how: '' })

describe('correction', () => {
  it('asks for the defects of the open round only', () => {
    const done = { defects: [defect('旧')], suppliedOn: '2026-11-01' }
    expect(defectsOf({ corrections: [done, { defects: [defect('新')] }] }).map((d) => d.what)).toEqual(['新'])
    expect(defectsOf({ corrections: [done] })).toEqual([])
    expect(defectsOf({})).toEqual([])
  })

  it('names what has no answer and sends what has', () => {
    const { open, body } = answersTo([defect('一'), defect('二'), defect('三')], {
      1: { text: ' 改好了 ', files: [] },
      3: { text: '', files: ['f'] },
    })
    expect(open).toEqual([2])
    expect(body.answers).toEqual([
      { defect: 1, text: '改好了', files: [] },
      { defect: 3, text: '', files: ['f'] },
    ])
  })
})
