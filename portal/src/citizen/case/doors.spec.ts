import { describe, expect, it } from 'vitest'
import type { Offer } from '@/api/types'
import { actionsOf, doorOf } from './doors'

const offer = (act: string, primary = false): Offer => ({
  act,
  label: act,
  article: '',
  primary,
  schema: {},
  capacity: 'CLAIMANT',
  capacityLabel: '申请人',
  leadsTo: [],
})

describe('what a party can do', () => {
  it('puts the likely act first and the way out last', () => {
    const actions = actionsOf([offer('withdraw'), offer('answer', true), offer('nominate')])
    expect(actions.first.map((o) => o.act)).toEqual(['answer'])
    expect(actions.rest.map((o) => o.act)).toEqual(['nominate'])
    expect(actions.out.map((o) => o.act)).toEqual(['withdraw'])
  })

  it('shows acts that share a page once', () => {
    const actions = actionsOf([offer('sign', true), offer('reject-signing'), offer('amend')])
    expect([...actions.first, ...actions.rest].map((o) => o.act)).toEqual(['sign'])
  })

  it('leads to the page made for the act, or to the general form', () => {
    expect(doorOf({ id: 'c' }, offer('sign'))).toMatchObject({ name: 'case-agreement' })
    expect(doorOf({ id: 'c' }, offer('answer'))).toMatchObject({ name: 'case-act', params: { act: 'answer' } })
  })
})
