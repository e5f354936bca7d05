import { describe, expect, it } from 'vitest'
import { indexOf, placesFor, placeText, readPlace } from './places'

const form = {
  cause: '民间借贷纠纷',
  schema: {},
  questions: ['lent', 'due'].map((field) => ({ field, ask: '？', help: '' })),
}

describe('places of a telling', () => {
  it('makes every question a place on a phone and one page on a desk', () => {
    const details = (single: boolean) => placesFor(form, single).filter((p) => p.step === 'details')
    expect(details(true).map((p) => p.question)).toEqual(['lent', 'due'])
    expect(details(false)).toEqual([{ step: 'details' }])
  })

  it('comes back to the very question, at a desk to its page', () => {
    const kept = readPlace(placeText({ step: 'details', question: 'due' }))!
    expect(indexOf(placesFor(form, true), kept)).toBe(3)
    expect(placesFor(form, false)[indexOf(placesFor(form, false), kept)]).toEqual({ step: 'details' })
  })

  it('begins the questions at the first where none is named', () => {
    expect(indexOf(placesFor(form, true), { step: 'details' })).toBe(2)
  })

  it('knows no place it cannot read', () => {
    expect(readPlace(undefined)).toBeUndefined()
    expect(readPlace('elsewhere')).toBeUndefined()
  })
})
