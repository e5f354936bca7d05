import { describe, expect, it } from 'vitest'
import { EMPTY } from '../draft'
import { answersOf } from './answers'

describe('the answers read through before sending', () => {
  it('say of every page that nothing was written there, of the other side too', () => {
    const sections = answersOf({ ...EMPTY }, undefined, (key) => key, [])
    expect(sections.map((s) => s.step)).toContain('others')
    expect(sections.filter((s) => s.answers.length === 0).map((s) => s.step)).toEqual([])
  })
})
