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

const of = (offers: Offer[], more: object = {}) =>
  actionsOf({ offers, state: 'IN_PROGRESS', mine: [{ capacity: 'RESPONDENT', label: '', forParty: 'b', mayDispose: true }], particulars: {}, ...more } as never)

describe('what a party can do', () => {
  it('puts the likely act first and the way out last', () => {
    const actions = of([offer('withdraw'), offer('answer', true), offer('nominate')])
    expect(actions.first.map((o) => o.act)).toEqual(['answer'])
    expect(actions.rest.map((o) => o.act)).toEqual(['nominate'])
    expect(actions.out.map((o) => o.act)).toEqual(['withdraw'])
  })

  it('shows acts that share a page once', () => {
    const actions = of([offer('sign', true), offer('reject-signing'), offer('amend')])
    expect([...actions.first, ...actions.rest].map((o) => o.act)).toEqual(['sign'])
  })

  it('leads to the page made for the act, or to the general form', () => {
    expect(doorOf({ id: 'c' }, offer('sign'))).toMatchObject({ name: 'case-agreement' })
    expect(doorOf({ id: 'c' }, offer('answer'))).toMatchObject({ name: 'case-act', params: { act: 'answer' } })
  })

  it('asks nobody again who has applied, or has answered', () => {
    const offers = [offer('answer', true), offer('propose-extension', true)]
    const mine = [{ capacity: 'CLAIMANT', forParty: 'a' }]
    expect(of(offers, { mine }).first.map((o) => o.act)).toEqual(['propose-extension'])
    expect(of(offers, { mine }).rest.map((o) => o.act)).toEqual(['answer'])
    expect(of([offer('answer', true)], { mine }).first).toEqual([])
    expect(of(offers, { particulars: { consents: [{ party: 'b' }] } }).rest.map((o) => o.act)).toEqual(['answer'])
  })

  it('puts the draft of an agreement first while it is talked over, and the signature when it is signed', () => {
    expect(of([offer('answer'), offer('amend')], { state: 'PROPOSED' }).first.map((o) => o.act)).toEqual(['amend'])
    expect(of([offer('propose-extension'), offer('sign')], { state: 'SIGNING' }).first.map((o) => o.act)).toEqual(['sign'])
  })
})
