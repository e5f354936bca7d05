import { computed, onScopeDispose, ref } from 'vue'
import { Problem, type FieldError } from '@/api/http'

const PAUSE = 60
const PHONE = /^1\d{10}$/

/** A code asked for, to be sent to a phone: the number, whether it has been sent, and how long until it may be sent again. */
export function usePhoneCode(ask: (phone: string) => Promise<unknown>, phoneWrong: string) {
  const phone = ref('')
  const sent = ref(false)
  const busy = ref(false)
  const left = ref(0)
  const errors = ref<FieldError[]>([])
  const message = ref('')
  const number = computed(() => phone.value.replace(/\s/g, ''))
  const clock = setInterval(() => (left.value = Math.max(0, left.value - 1)), 1000)
  onScopeDispose(() => clearInterval(clock))

  /** Does one thing at a time and keeps what was wrong with it. */
  async function attempt(work: () => Promise<unknown>) {
    busy.value = true
    errors.value = []
    message.value = ''
    try {
      await work()
      return true
    } catch (e) {
      if (e instanceof Problem && e.errors.length) errors.value = e.errors
      else message.value = e instanceof Problem && e.body.instead ? `${e.message}。${e.body.instead}` : e instanceof Error ? e.message : String(e)
      return false
    } finally {
      busy.value = false
    }
  }

  async function send() {
    if (!PHONE.test(number.value)) {
      errors.value = [{ pointer: '/phone', detail: phoneWrong }]
      return
    }
    if (await attempt(() => ask(number.value))) {
      sent.value = true
      left.value = PAUSE
    }
  }

  /** Back to the number, for another phone. */
  function another() {
    sent.value = false
  }

  return { phone, number, sent, busy, left, errors, message, attempt, send, another }
}
