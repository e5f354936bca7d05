import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { i18n } from '@/app/i18n'
import MoneyField from './MoneyField.vue'
import TextField from './TextField.vue'

function form(field: () => unknown, sent: () => void) {
  return mount(
    defineComponent({ render: () => h('form', { onSubmit: (e: Event) => (e.preventDefault(), sent()) }, [field() as never]) }),
    { global: { plugins: [i18n] }, attachTo: document.body },
  )
}

describe('what cannot be taken', () => {
  it('holds the form where an amount cannot be read, and keeps no older one in its stead', async () => {
    const amount = ref<string | undefined>('500.00')
    const sent = vi.fn()
    const page = form(() => h(MoneyField, { label: '多少钱', modelValue: amount.value, 'onUpdate:modelValue': (v?: string) => (amount.value = v) }), sent)
    await page.get('input').setValue('大概三万')
    await page.get('form').trigger('submit')
    expect(sent).not.toHaveBeenCalled()
    expect(page.text()).toContain('金额看不懂')
    await page.get('input').trigger('change')
    expect(amount.value).toBeUndefined()
    expect(page.get('input').element.value).toBe('大概三万')
    await page.get('input').setValue('三万')
    await page.get('input').trigger('change')
    await page.get('form').trigger('submit')
    expect(sent).toHaveBeenCalledOnce()
    expect(amount.value).toBe('30000.00')
  })

  it('cuts no pasted text: it is counted, and the form waits', async () => {
    const text = ref('')
    const sent = vi.fn()
    const page = form(() => h(TextField, { label: '经过', lines: 3, maxlength: 10, modelValue: text.value, 'onUpdate:modelValue': (v?: string) => (text.value = v ?? '') }), sent)
    await page.get('textarea').setValue('长'.repeat(25))
    expect(text.value).toHaveLength(25)
    expect(page.text()).toContain('写了 25 字，超出 15 字')
    await page.get('form').trigger('submit')
    expect(sent).not.toHaveBeenCalled()
  })
})
