import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { CaseView } from '@/api/types'
import { i18n } from '@/app/i18n'
import NextStep from './NextStep.vue'

const PARTIES = [{ standingLabel: '申请人' }, { standingLabel: '被申请人' }]

function shown(daysLeft: number, responsibleLabel: string) {
  const period = { id: 'filing-review', name: '立案审查', status: 'RUNNING', startedOn: '2026-11-18', dueOn: '2026-11-25', daysLeft, responsibleLabel, steps: [] }
  const mine = [{ capacity: 'CLAIMANT', label: '申请人', mayDispose: true }]
  const view = { id: 'x', plain: '正在审查', final: false, mine, parties: PARTIES, periods: [period], next: { what: '' } } as unknown as CaseView
  return mount(NextStep, { props: { view }, global: { plugins: [i18n] } }).text()
}

describe('what is next', () => {
  it('says who is late where it is not oneself, and whom to ask', () => {
    expect(shown(-3, '立案法官')).toContain('这一步该由立案法官来办，已经过了期限')
  })

  it('says nothing of the kind in time, or where one is late oneself', () => {
    expect(shown(2, '立案法官')).not.toContain('已经过了期限')
    expect(shown(-3, '申请人')).not.toContain('已经过了期限')
  })

  it('says of the court’s time that it is not one’s own', () => {
    expect(shown(2, '立案法官')).toContain('不是您的')
    expect(shown(2, '申请人')).not.toContain('不是您的')
    expect(shown(2, '被申请人')).not.toContain('不是您的')
  })

  it('shows no last day of one’s own time as long as the notice has not been served', () => {
    const period = { id: 'serve-correction-notice', name: '送达补正通知', status: 'RUNNING', startedOn: '2026-11-18', dueOn: '2026-11-28', daysLeft: 5, responsibleLabel: '立案窗口', steps: [], opens: { name: '补正', responsibleLabel: '申请人' } }
    const view = { id: 'x', plain: '', final: false, mine: [{ capacity: 'CLAIMANT', label: '申请人' }], parties: PARTIES, periods: [period], next: { what: '', sides: [] } } as unknown as CaseView
    const text = mount(NextStep, { props: { view }, global: { plugins: [i18n] } }).text()
    expect(text).toContain('送达后起算')
    expect(text).not.toContain('送达补正通知')
    expect(text).not.toContain('28')
  })

  it('tells one who has signed for whom it waits', () => {
    const view = (sides: string[]) =>
      ({ id: 'x', state: 'SIGNING', plain: '请您看清楚再签字', final: false, mine: [{ capacity: 'RESPONDENT', forParty: 'b' }], periods: [], next: { what: '', whom: '周玉兰', sides } }) as unknown as CaseView
    const text = (sides: string[]) => mount(NextStep, { props: { view: view(sides) }, global: { plugins: [i18n] } }).text()
    expect(text(['a'])).toContain('您已经签字，正在等周玉兰签字')
    expect(text(['a', 'b'])).toContain('请您看清楚再签字')
  })

  it('shows the time one has to keep before that of the court', () => {
    const period = (id: string, daysLeft: number, responsibleLabel: string) => ({ id, name: id, status: 'RUNNING', startedOn: '2026-11-18', dueOn: '2026-11-25', daysLeft, responsibleLabel, steps: [] })
    const periods = [period('移送审判庭', -1, '立案庭工作人员'), period('交纳案件受理费', 4, '申请人')]
    const view = { id: 'x', plain: '', final: false, mine: [{ capacity: 'CLAIMANT', label: '申请人' }], parties: PARTIES, periods, next: { what: '', sides: [], due: { period: '移送审判庭', name: '移送审判庭', on: '2026-11-25', daysLeft: -1 } } } as unknown as CaseView
    const text = mount(NextStep, { props: { view }, global: { plugins: [i18n] } }).text()
    expect(text).toContain('交纳案件受理费')
    expect(text).not.toContain('移送审判庭')
  })
})
