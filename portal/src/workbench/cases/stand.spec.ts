import { describe, expect, it } from 'vitest'
import type { CaseView } from '@/api/types'
import { i18n } from '@/app/i18n'
import { standOf } from './stand'

const t = i18n.global.t as never
const view = (changes: object) =>
  ({
    plain: '您的纠纷已经登记。', final: false, stateLabel: '待指定调解员', awaits: 'MEDIATION_CLERK', awaitsLabel: '诉调对接员', mine: [],
    periods: [{ id: 'p', status: 'RUNNING', responsibleLabel: '诉调对接员', dueOn: '2026-12-01', daysLeft: 3 }],
    next: { what: '', task: '指定调解员', whom: '诉调对接员', sides: [] },
    ...changes,
  }) as unknown as CaseView

describe('how a case stands', () => {
  it('is told to a side as what it means for them', () => {
    expect(standOf(view({ mine: [{ capacity: 'CLAIMANT', forParty: 'a' }] }), t)).toBe('您的纠纷已经登记。')
  })

  it('is told to officials as who is to do what until when', () => {
    expect(standOf(view({ mine: [{ capacity: 'PRESIDENT' }] }), t)).toMatch(/^等诉调对接员指定调解员，.*12月1日.*还剩3天/)
  })

  it('never speaks of its reader as of somebody else', () => {
    expect(standOf(view({ mine: [{ capacity: 'MEDIATION_CLERK' }] }), t)).toMatch(/^等您指定调解员，/)
  })

  it('names no time that is not that of whoever is awaited', () => {
    const next = { what: '', task: '签署协议', whom: '周玉兰、王建国', sides: ['a', 'b'] }
    expect(standOf(view({ mine: [{ capacity: 'MEDIATOR' }], awaits: 'CLAIMANT', awaitsLabel: '周玉兰、王建国', next }), t)).toBe('等周玉兰、王建国签署协议。')
  })

  it('says that it is over', () => {
    expect(standOf(view({ final: true, stateLabel: '调解成功' }), t)).toBe('这个程序已经办结：调解成功。')
  })
})
