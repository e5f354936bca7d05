import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { CaseView } from '@/api/types'
import { i18n } from '@/app/i18n'
import NextStep from './NextStep.vue'

function shown(daysLeft: number, responsibleLabel: string) {
  const period = { id: 'filing-review', name: '立案审查', status: 'RUNNING', startedOn: '2026-11-18', dueOn: '2026-11-25', daysLeft, responsibleLabel, steps: [] }
  const mine = [{ capacity: 'CLAIMANT', label: '申请人', mayDispose: true }]
  const view = { id: 'x', plain: '正在审查', final: false, mine, periods: [period], next: { what: '' } } as unknown as CaseView
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
})
