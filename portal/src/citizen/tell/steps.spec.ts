import { describe, expect, it } from 'vitest'
import type { DraftContent } from '@/api/types'
import { check, stepOf, stepsFor } from './steps'

const say = (key: string) => key
const content = (over: Partial<DraftContent> = {}): DraftContent => ({
  story: '',
  elements: {},
  claims: '',
  parties: [],
  files: [],
  priority: [],
  abroad: false,
  ...over,
})
const details = (over: Partial<DraftContent>, step: Parameters<typeof check>[0]) =>
  check(step, content(over), say).map((e) => [e.pointer, e.detail])

describe('telling a dispute', () => {
  it('asks for the details only where a guided form exists', () => {
    expect(stepsFor(undefined)).not.toContain('details')
    expect(stepsFor({ cause: '民间借贷纠纷', schema: {}, questions: [{ field: 'a', ask: '？', help: '' }] })).toContain('details')
  })

  it('points at the field that is wrong', () => {
    expect(details({ story: '欠钱' }, 'story')).toEqual([['/story', 'storyShort']])
    expect(details({}, 'me')).toEqual([
      ['/parties/0/name', 'nameMine'],
      ['/parties/0/phone', 'phoneMissing'],
    ])
    expect(
      details({ parties: [{ key: 'b', role: 'RESPONDENT', kind: 'LEGAL', name: '某公司', idNumber: '123' }] }, 'others'),
    ).toEqual([['/parties/0/idNumber', 'creditCodeWrong']])
    expect(details({}, 'others')).toEqual([['/parties', 'othersMissing']])
  })

  it('leads from a pointer of the server to the page that asks for it', () => {
    const c = content({
      parties: [
        { key: 'a', role: 'CLAIMANT', kind: 'NATURAL', name: '' },
        { key: 'b', role: 'RESPONDENT', kind: 'NATURAL', name: '' },
      ],
    })
    expect(['/parties/0/name', '/parties/1/phone', '/amount', '/elements/principal', '/x'].map((p) => stepOf(p, c))).toEqual([
      'me',
      'others',
      'wants',
      'details',
      'check',
    ])
  })
})
