import { ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute, useRouter } from 'vue-router'
import { get, Problem } from '@/api/http'
import type { ToolAnswer } from './answer'
import { inputsOf, queryOf, type Inputs, type Tool } from './definitions'

/** A calculator whose inputs live in the address: opening the link gives the same answer again. */
export function useTool(tool: Tool) {
  const route = useRoute()
  const router = useRouter()
  const { t, te } = useI18n()
  const values = ref<Inputs>(inputsOf(tool, route.query))
  const answer = ref<ToolAnswer>()
  const problem = ref('')
  const busy = ref(false)

  /** The server names inputs as the API does; people read their labels. */
  function inWords(message: string) {
    return message.replace(/参数 ([a-z-]+) ?/g, (whole, name: string) => {
      const key = `tools.${tool.name}.inputs.${name}.label`
      return te(key) ? `「${t(key)}」` : whole
    })
  }

  async function ask() {
    busy.value = true
    problem.value = ''
    try {
      answer.value = await get<ToolAnswer>(`/api/law/${tool.name}`, queryOf(tool, values.value))
    } catch (e) {
      answer.value = undefined
      problem.value = e instanceof Problem ? inWords(e.message) : e instanceof Error ? e.message : String(e)
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
    void router.replace({ query: {} })
  }

  watch(values, () => (problem.value = ''), { deep: true })
  if (Object.keys(route.query).length) void ask()
  return { values, answer, problem, busy, submit, clear }
}
