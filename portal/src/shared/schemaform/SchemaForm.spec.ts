import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { i18n } from '@/app/i18n'
import type { FormSurroundings } from './context'
import type { Schema } from './schema'
import SchemaForm from './SchemaForm.vue'
import { useSchemaForm } from './useSchemaForm'

const schema: Schema = {
  type: 'object',
  properties: {
    ground: { type: 'string', title: '终结情形', oneOf: [{ const: 'UNWILLING', title: '不愿意' }, { const: 'TIME_UP', title: '期满' }] },
    note: { type: 'string', title: '说明', 'x-widget': 'text', minLength: 1, description: '写给当事人看' },
    party: { type: 'string', title: '哪一方', 'x-widget': 'party', format: 'uuid' },
    facts: { type: 'array', title: '事实', items: { type: 'string' }, minItems: 1 },
  },
  required: ['ground', 'note', 'facts'],
}

const around: FormSurroundings = {
  files: [],
  parties: [{ id: 'p1', name: '张三', kind: 'NATURAL', kindLabel: '自然人', standing: 'CLAIMANT', standingLabel: '申请人', me: false, reachable: true, identified: true, electronicService: false, agents: [] }],
}

function render() {
  let form!: ReturnType<typeof useSchemaForm>
  const host = defineComponent({
    setup() {
      form = useSchemaForm(ref(schema))
      return () =>
        h(SchemaForm, {
          schema,
          around,
          errors: form.errors.value,
          modelValue: form.value.value,
          'onUpdate:modelValue': (value) => (form.value.value = value),
        })
    },
  })
  return { page: mount(host, { global: { plugins: [i18n] }, attachTo: document.body }), form: () => form }
}

describe('a schema form', () => {
  it('asks every field with its title and help, and offers the parties by name', () => {
    const { page } = render()
    expect(page.text()).toContain('终结情形')
    expect(page.text()).toContain('写给当事人看')
    expect(page.text()).toContain('张三')
    expect(page.findAll('input[type="radio"]')).toHaveLength(3)
  })

  it('says what is missing beside each field and keeps what was typed', async () => {
    const { page, form } = render()
    await page.find('textarea').setValue('双方分歧较大')
    expect(form().body()).toBeUndefined()
    await page.vm.$nextTick()
    expect(page.text()).toContain('请选择“终结情形”')
    expect(page.text()).not.toContain('请填写“说明”')
    expect((page.find('textarea').element as HTMLTextAreaElement).value).toBe('双方分歧较大')
  })

  it('loses nothing when two fields change in one breath', async () => {
    const { page, form } = render()
    const first = page.findAll('input').find((i) => i.element.id === 'facts-0')!.element as HTMLInputElement
    const area = page.find('textarea').element as HTMLTextAreaElement
    for (const [field, text] of [[first, '借款属实'], [area, '期限已满']] as const) {
      field.value = text
      field.dispatchEvent(new Event('input'))
    }
    expect(form().value.value).toMatchObject({ facts: ['借款属实'], note: '期限已满' })
  })

  it('adds rows and gives the body once all is there', async () => {
    const { page, form } = render()
    await page.find('textarea').setValue('期限已满')
    await page.find('input[type="radio"][value="TIME_UP"]').setValue()
    const first = page.findAll('input').find((i) => i.element.id === 'facts-0')!
    await first.setValue('借款属实')
    expect(form().body()).toEqual({ ground: 'TIME_UP', note: '期限已满', facts: ['借款属实'] })
  })
})
