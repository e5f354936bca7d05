import { computed, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { get, Problem, type FieldError } from '@/api/http'
import { fieldId } from '@/shared/lib/pointer'
import type { ToolAnswer } from './answer'
import { inputsOf, isRequired, queryOf, shown, type Inputs, type Tool } from './definitions'

/** A calculator whose inputs live in the address: opening the link gives the same answer again. */
export function useTool(tool: Tool) {
  const route = useRoute()
  const router = useRouter()
  const { t, te } = useI18n()
  const values = ref<Inputs>(inputsOf(tool, route.query))
  const answer = ref<ToolAnswer>()
  const problem = ref('')
  const errors = ref<FieldError[]>([])
  const busy = ref(false)
  const fields = computed(() => shown(tool, values.value))

  const label = (name: string) => t(`tools.${tool.name}.inputs.${name}.label`)

  /** The server names inputs as the API does; people read their labels. */
  function inWords(message: string) {
    return message.replace(/参数 ([a-z-]+) ?/g, (whole, name: string) =>
      te(`tools.${tool.name}.inputs.${name}.label`) ? `「${label(name)}」` : whole,
    )
  }

  function missing(): FieldError[] {
    return fields.value
      .filter((input) => isRequired(input, values.value) && !values.value[input.name]?.trim())
      .map((input) => ({ pointer: `/${input.name}`, detail: t('tools.missing', { label: label(input.name) }) }))
  }

  function refuse(e: unknown) {
    answer.value = undefined
    if (!(e instanceof Problem)) {
      problem.value = e instanceof Error ? e.message : String(e)
      return
    }
    const here = e.errors.filter((error) => fields.value.some((input) => input.name === fieldId(error.pointer)))
    errors.value = here.map((error) => ({ ...error, detail: inWords(error.detail) }))
    if (!here.length) problem.value = inWords(e.message)
  }

  async function ask() {
    problem.value = ''
    errors.value = missing()
    if (errors.value.length) {
      answer.value = undefined
      return
    }
    busy.value = true
    try {
      answer.value = await get<ToolAnswer>(`/api/law/${tool.name}`, queryOf(tool, values.value))
    } catch (e) {
      refuse(e)
    } finally {
      busy.value = false
    }
  }

  async function submit() {
    await router.replace({ query: queryOf(tool, values.value) })
    await ask()
  }

  function clear() {
    values.value = inputsOf(tool, {})
    answer.value = undefined
    problem.value = ''
    errors.value = []
    void router.replace({ query: {} })
  }

  watch(
    values,
    () => {
      problem.value = ''
      errors.value = []
    },
    { deep: true },
  )
  if (Object.keys(route.query).length && !missing().length) void ask()
  return { values, fields, answer, problem, errors, busy, submit, clear }
}
