import { describe, expect, it } from 'vitest'
import { calls, type Page } from './mesh'

const page = (id: string, joinedAt: string): Page => ({ id, joinedAt })

describe('who calls whom', () => {
  it('lets the later one call', () => {
    const first = page('b', '2026-01-01T08:00:00Z')
    const later = page('a', '2026-01-01T08:00:05Z')
    expect(calls(later, first)).toBe(true)
    expect(calls(first, later)).toBe(false)
  })

  it('lets exactly one of two call who came together', () => {
    const one = page('a', '2026-01-01T08:00:00Z')
    const other = page('b', '2026-01-01T08:00:00Z')
    expect([calls(one, other), calls(other, one)].filter(Boolean)).toHaveLength(1)
  })
})
