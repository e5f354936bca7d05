import { ref, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import type { FieldError } from '@/api/http'
import { check, type Problem } from './check'
import type { JsonRecord, Schema } from './schema'
import { startWith, toSend } from './value'

/** The state of one form. What was typed stays whatever the server answers. */
export function useSchemaForm(schema: Ref<Schema>, known: () => JsonRecord = () => ({})) {
  const { t } = useI18n()
  const value = ref<JsonRecord>(startWith(schema.value, known()))
  const errors = ref<FieldError[]>([])

  watch(schema, (now, before) => {
    if (JSON.stringify(now) !== JSON.stringify(before)) reset()
  })

  function reset() {
    value.value = startWith(schema.value, known())
    errors.value = []
  }

  /** The body to send, or nothing while something is wrong. */
  function body(): JsonRecord | undefined {
    errors.value = check(schema.value, value.value).map(worded)
    return errors.value.length ? undefined : (toSend(schema.value, value.value) as JsonRecord)
  }

  function worded(problem: Problem): FieldError {
    return { pointer: problem.pointer, detail: t(`form.problem.${problem.rule}`, { title: problem.title, limit: problem.limit }) }
  }

  return { value, errors, body, reset }
}
