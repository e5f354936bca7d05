import { describe, expect, it } from 'vitest'
import type { DraftContent } from '@/api/types'
import { check, foundOn, stepOf, stepsFor } from './steps'

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

  it('asks a helper how to reach them and what ties them, and for the paper before going to court', () => {
    const helping = (phone: string, more: Partial<DraftContent> = {}) =>
      content({ onBehalfOf: { name: '', relation: '', phone, authorisation: 'f' }, parties: [{ key: 'a', role: 'CLAIMANT', kind: 'NATURAL', name: '陈母', phone: '13800138000' }], ...more })
    expect(check('me', helping('abc'), say).map((e) => e.detail)).toEqual(['relationMissing', 'phoneWrong'])
    expect(check('me', helping(''), say).map((e) => e.detail)).toEqual(['relationMissing', 'phoneMissing'])
    expect(check('way', helping('', { way: 'FILING' }), say).map((e) => e.detail)).toEqual(['paperMissing'])
    expect(check('way', helping('', { way: 'FILING', files: ['f'] }), say)).toEqual([])
  })

  it('takes phones as people write them, and nobody as their own opponent', () => {
    const mine = { key: 'a', role: 'CLAIMANT', kind: 'NATURAL', name: '周玉兰', phone: '+86 138-0013-8000' } as const
    expect(check('me', content({ parties: [mine] }), say)).toEqual([])
    expect(check('others', content({ parties: [mine, { ...mine, key: 'b', role: 'RESPONDENT', phone: '13800138000' }] }), say)).toEqual([{ pointer: '/parties/1/name', detail: 'sameAsMine' }])
    expect(check('others', content({ parties: [mine, { ...mine, key: 'b', role: 'RESPONDENT', phone: '' }] }), say)).toEqual([])
  })

  it('keeps from a court that cannot be worked out', () => {
    const problems = [{ pointer: '/court', detail: '请选择法院' }]
    expect(foundOn('court', { content: content(), problems })).toEqual(problems)
    expect(foundOn('others', { content: content(), problems })).toEqual([])
  })

  it('lets nothing through that is longer than is kept', () => {
    expect(details({ story: '长'.repeat(8001) }, 'story')).toEqual([['/story', 'tooLong']])
    expect(details({ claims: '长'.repeat(4001) }, 'wants')).toEqual([['/claims', 'tooLong']])
  })
})
