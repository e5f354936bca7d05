import { nextTick, ref } from 'vue'
import { describe, expect, it } from 'vitest'
import type { FieldError } from '@/api/http'
import { useTold } from './useTold'

function told() {
  const form = { value: ref({ decision: 'REJECT', ground: '', reasons: '' }), errors: ref<FieldError[]>([]) }
  const problems = ref<FieldError[]>([])
  const refusal = ref('')
  return { form, problems, said: refusal, ...useTold(form, () => problems.value, () => refusal.value) }
}

describe('what a form was told', () => {
  it('of a field goes when that field changes', async () => {
    const t = told()
    t.faulty([{ pointer: '/ground', detail: '请选择“驳回情形”' }, { pointer: '/reasons', detail: '请填写“理由”' }])
    t.form.value.value.ground = 'UNCLEAR'
    await nextTick()
    expect(t.errors.value.map((e) => e.pointer)).toEqual(['/reasons'])
  })

  it('of the whole goes when anything changes, with the field it points at', async () => {
    const t = told()
    t.asked()
    t.problems.value = [{ pointer: '/ground', detail: '请选择一项驳回情形' }]
    t.said.value = '驳回申请必须选择法定情形。'
    await nextTick()
    expect([t.errors.value.length, t.refusal.value]).toEqual([1, '驳回申请必须选择法定情形。'])
    t.form.value.value.decision = 'CONFIRM'
    await nextTick()
    expect([t.errors.value.length, t.refusal.value]).toEqual([0, ''])
  })
})
