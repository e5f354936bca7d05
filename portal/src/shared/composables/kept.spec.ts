import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTick, ref } from 'vue'
import { forgetBackups } from '@/offline/backups'
import { useSession } from '@/app/session'
import { useKept } from './kept'

beforeEach(() => {
  localStorage.clear()
  setActivePinia(createPinia())
})

describe('words that are not sent yet', () => {
  it('come back after a reload, and are gone once sent', async () => {
    const typed = ref({ why: '' })
    const kept = useKept('act/c1/ask-relief', typed)
    typed.value.why = '家里没有收入'
    await nextTick()

    const again = ref({ why: '' })
    expect(useKept('act/c1/ask-relief', again).broughtBack.value).toBe(true)
    expect(again.value.why).toBe('家里没有收入')

    kept.forget()
    const fresh = ref({ why: '' })
    useKept('act/c1/ask-relief', fresh)
    expect(fresh.value.why).toBe('')
  })

  it('belong to one person and one form, and go with signing out', async () => {
    const typed = ref('悄悄话')
    typed.value = ''
    useKept('talk/c1', typed)
    typed.value = '只对调解员说'
    await nextTick()

    useSession().me = { ...useSession().me, name: '另一个人' }
    const others = ref('')
    useKept('talk/c1', others)
    expect(others.value).toBe('')

    forgetBackups()
    expect(localStorage.length).toBe(0)
  })
})
