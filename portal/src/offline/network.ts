import { readonly, ref } from 'vue'

const away = ref(!navigator.onLine)

window.addEventListener('offline', () => (away.value = true))
window.addEventListener('online', () => (away.value = false))

/** Whether this device knows itself to be without a network. */
export const withoutNetwork = readonly(away)
