import { expect, it } from 'vitest'
import { sentences } from './sentences'

it('puts a full stop between what was said and never two', () => {
  expect(sentences('驳回申请必须选择法定情形', undefined, '请选择一项驳回情形。', '《民诉法解释》第358条')).toBe('驳回申请必须选择法定情形。请选择一项驳回情形。《民诉法解释》第358条。')
  expect(sentences('不能这样办理')).toBe('不能这样办理')
})
