import { computed, ref, watch, type Ref } from 'vue'
import type { FieldError } from '@/api/http'
import type { Json, JsonRecord } from '@/shared/schemaform/schema'
import { copy } from '@/shared/schemaform/value'

interface Form {
  value: Ref<JsonRecord>
  errors: Ref<FieldError[]>
}

function at(value: Json, pointer: string): Json | undefined {
  const names = pointer.split('/').slice(1)
  return names.reduce<Json | undefined>((part, name) => (part as Record<string, Json> | null | undefined)?.[name], value)
}

/**
 * What a form was told is wrong: by itself before sending, then by the server. What was told of a field goes when the field changes; a
 * refusal of the whole goes with what it points at when anything changes.
 */
export function useTold(form: Form, problems: () => readonly FieldError[], refusal: () => string) {
  const answered = ref<FieldError[]>([])
  const refused = ref('')
  let then: JsonRecord = copy(form.value.value)

  watch(problems, (now) => (answered.value = [...now]), { immediate: true })
  watch(refusal, (now) => (refused.value = now), { immediate: true })
  watch(form.value, forget, { deep: true })

  /** What is told from now on is told of the form as it stands. */
  function asked() {
    then = copy(form.value.value)
  }

  /** A part of the form found something wrong on its own. */
  function faulty(found: FieldError[]) {
    asked()
    refused.value = ''
    answered.value = []
    form.errors.value = found
  }

  function forget() {
    const same = (pointer: string) => JSON.stringify(at(form.value.value, pointer)) === JSON.stringify(at(then, pointer))
    if (refused.value && !same('')) {
      refused.value = ''
      answered.value = []
    }
    for (const list of [form.errors, answered]) {
      const still = list.value.filter((e) => same(e.pointer))
      if (still.length < list.value.length) list.value = still
    }
  }

  return { errors: computed(() => (form.errors.value.length ? form.errors.value : answered.value)), refusal: refused, asked, faulty }
}
