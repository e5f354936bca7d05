import { onMounted, ref } from 'vue'
import { del, get, post, put } from '@/api/http'
import { useToasts } from '@/shared/composables/toast'

export interface Term {
  id: string
  held: { office: string; court: string; unit?: string; scope: string }
  from: string
  until?: string
}

export interface PersonCard {
  person: { id: string; name: string; phone?: string; realNameLevel: string }
  account?: { login: string; disabled: boolean; lockedUntil?: string; secondFactor?: boolean }
  terms: Term[]
  sessions: { session: { id: string; since: string; lastUsed: string; device?: string }; current: boolean }[]
}

/** One person as the operator sees them, and what an operator may change. */
export function usePerson(id: string) {
  const card = ref<PersonCard>()
  const failed = ref('')
  const password = ref('')
  const { say } = useToasts()
  const path = `/api/operator/people/${id}`

  async function load() {
    failed.value = ''
    try {
      card.value = await get<PersonCard>(path)
    } catch (e) {
      failed.value = (e as Error).message
    }
  }

  async function change(doing: () => Promise<unknown>, done?: string) {
    try {
      await doing()
      if (done) say('done', done)
      await load()
      return true
    } catch (e) {
      say('wrong', (e as Error).message)
      return false
    }
  }

  const takePassword = (got: { password: string }) => (password.value = got.password)
  const reset = () => change(async () => takePassword(await post<{ password: string }>(`${path}/password-reset`)))
  const openAccount = (login: string) =>
    change(async () => takePassword(await post<{ password: string }>(`${path}/account?login=${encodeURIComponent(login)}`)))
  const disable = (disabled: boolean) => change(() => put(`${path}/disabled`, { disabled }))
  const endSession = (session: string, done: string) => change(() => del(`${path}/sessions/${session}`), done)
  const endTerm = (term: string, done: string) => change(() => post(`/api/operator/offices/${term}/end`, {}), done)
  const grant = (wish: Record<string, unknown>, done: string) => change(() => post('/api/operator/offices', { person: id, ...wish }), done)

  onMounted(load)
  return { card, failed, load, password, reset, openAccount, disable, endSession, endTerm, grant }
}
