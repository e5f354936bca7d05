import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { get, Offline, put, post } from '@/api/http'
import type { Me } from '@/api/types'
import { forgetBackups } from '@/offline/backups'
import { remember, remembered } from '@/offline/remembered'
import { whenBack } from '@/offline/server'

const NOBODY: Me = { signedIn: false, demo: false, offices: [], unread: 0 }

/** Who is looking at the screen, and how they like to read it. */
export const useSession = defineStore('session', () => {
  const me = ref<Me>(NOBODY)
  const elder = ref(localStorage.getItem('elder') === 'on')
  let loading: Promise<void> | undefined

  /** Whether an identity document has been verified. */
  const identified = computed(() => ['DOCUMENT', 'FACE'].includes(me.value.realNameLevel ?? ''))
  const isOfficial = computed(() => me.value.offices.length > 0)

  async function refresh() {
    me.value = await get<Me>('/api/me').then(told, untold)
    if (me.value.elder !== undefined && me.value.signedIn) {
      elder.value = me.value.elder
    }
  }

  /** What came in meanwhile; where nobody answers, all stays as it is. */
  async function recount() {
    const now = await get<Me>('/api/me').catch(() => undefined)
    if (now) me.value = told(now)
  }

  function told(now: Me) {
    remember(now)
    return now
  }

  const untold = (e: unknown) => (e instanceof Offline ? (remembered() ?? NOBODY) : NOBODY)

  /** Asks once; every later call waits for the same answer. */
  function ready() {
    loading ??= refresh()
    return loading
  }

  async function setElder(on: boolean) {
    elder.value = on
    localStorage.setItem('elder', on ? 'on' : 'off')
    if (me.value.signedIn) {
      await put('/api/me/preferences', { elder: on }).catch(() => undefined)
    }
  }

  async function signInAsDemo(person: string) {
    await post('/api/demo/sign-in', { person })
    await refresh()
  }

  async function signOut() {
    await post('/api/sign-out')
    forgetBackups()
    me.value = { ...NOBODY, demo: me.value.demo }
    await refresh()
  }

  whenBack(recount)
  return { me, elder, isOfficial, identified, ready, refresh, recount, setElder, signInAsDemo, signOut }
})
