import { flushPromises, mount } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { describe, expect, it, vi } from 'vitest'
import { i18n } from '@/app/i18n'
import { send } from '@/shared/lib/upload'
import FileUpload from './FileUpload.vue'

vi.mock('@/shared/lib/upload', () => ({ send: vi.fn() }))

describe('a form with files', () => {
  const sent = vi.fn()
  const Form = defineComponent({
    render: () =>
      h('form', { onSubmit: (e: Event) => (e.preventDefault(), sent()) }, [
        h(FileUpload, { label: '照片', target: { caseId: 'c', folder: 'EVIDENCE' } as never }),
      ]),
  })

  async function choose(form: ReturnType<typeof mount>) {
    const input = form.get('[data-testid="file-input"]')
    Object.defineProperty(input.element, 'files', { value: [new File(['x'], '欠条.jpg', { type: 'image/jpeg' })], configurable: true })
    await input.trigger('change')
  }

  it('is not sent before its files have arrived', async () => {
    let arrive: (file: unknown) => void = () => {}
    vi.mocked(send).mockReturnValueOnce(new Promise((done) => (arrive = done)) as never)
    const form = mount(Form, { global: { plugins: [i18n], stubs: ['RouterLink'] }, attachTo: document.body })
    await choose(form)
    await form.trigger('submit')
    expect(sent).not.toHaveBeenCalled()
    expect(form.get('[role="alert"]').text()).toContain('文件还在上传')

    arrive({ id: 'f', name: '欠条.jpg' })
    await flushPromises()
    expect(form.find('[role="alert"]').exists()).toBe(false)
    await form.trigger('submit')
    expect(sent).toHaveBeenCalledOnce()
    form.unmount()
  })

  it('is not sent without a file that failed until that is tried again or removed', async () => {
    sent.mockClear()
    vi.mocked(send).mockRejectedValueOnce(new Error('网络断了'))
    const form = mount(Form, { global: { plugins: [i18n], stubs: ['RouterLink'] }, attachTo: document.body })
    await choose(form)
    await flushPromises()
    await form.trigger('submit')
    expect(sent).not.toHaveBeenCalled()
    expect(form.get('[role="alert"]').text()).toContain('没有传上去')
    form.unmount()
  })
})
