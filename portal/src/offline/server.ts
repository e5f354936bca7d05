import { readonly, ref, watch } from 'vue'

/** What gateways say where no server is there, and a server where what it stands on is away. */
export const NOT_SERVED = [502, 503, 504, 507]

const FIRST_MILLIS = 2_000
const LONGEST_MILLIS = 30_000

const away = ref(false)

/** Whether a request was not served, and none has been since. */
export const serverAway = readonly(away)

/** A request was answered, whatever the answer is. */
export function answered() {
  away.value = false
}

/** A request was not served: this page asks, at growing distances, until one is. */
export function unanswered() {
  if (away.value) return
  away.value = true
  void lookOut()
}

/** Does it each time the server has been away and is back, as long as the component lives that says so. */
export function whenBack(again: () => unknown, flush: 'pre' | 'post' = 'pre') {
  watch(away, (stillAway) => stillAway || again(), { flush })
}

async function lookOut() {
  for (let millis = FIRST_MILLIS; away.value; millis = Math.min(millis * 2, LONGEST_MILLIS)) {
    await pause(millis / 2 + Math.random() * millis)
    if (document.visibilityState === 'visible' && (await served())) answered()
  }
}

const served = () =>
  fetch('/api/me', { credentials: 'same-origin' }).then(
    (response) => !NOT_SERVED.includes(response.status),
    () => false,
  )

/** Ends early when the network returns or the page is looked at again. */
async function pause(millis: number) {
  const over = new AbortController()
  await new Promise((end) => {
    setTimeout(end, millis)
    window.addEventListener('online', end, { signal: over.signal })
    document.addEventListener('visibilitychange', end, { signal: over.signal })
  })
  over.abort()
}
