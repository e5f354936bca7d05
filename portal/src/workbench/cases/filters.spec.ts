import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { defineComponent, h } from 'vue'
import { describe, expect, it } from 'vitest'
import { i18n } from '@/app/i18n'
import { useCaseFilters } from './filters'

function filters(asked: Record<string, string>, owner?: string) {
  let found!: ReturnType<typeof useCaseFilters>
  const page = defineComponent({ setup: () => ((found = useCaseFilters(() => true, () => false, () => asked, () => owner)), () => h('p')) })
  mount(page, { global: { plugins: [i18n, createPinia()] } })
  return found.value.map((f) => [f.key, f.choices.map((c) => c.label)])
}

describe('what a list of cases is narrowed to', () => {
  it('says by whose cases, so that it can be taken away', () => {
    expect(filters({ owner: 'p1' }, '蒋和平')).toContainEqual(['owner', ['只看蒋和平承办的']])
    expect(filters({ owner: 'p1' })).toContainEqual(['owner', ['只看这个人承办的']])
    expect(filters({ unowned: 'true' })).toContainEqual(['unowned', ['只看还没有承办人的']])
  })

  it('offers no person where none was asked for', () => {
    expect(filters({}).map(([key]) => key)).not.toContain('owner')
  })
})
