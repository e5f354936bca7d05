import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { useLoad } from './load'

/** A server whose answers come when told to, in any order. */
function slow() {
  const waiting: { answer: (words: string) => void; refuse: (why: Error) => void }[] = []
  const read = () => new Promise<string>((answer, refuse) => waiting.push({ answer, refuse }))
  return { waiting, read }
}

describe('reading twice', () => {
  it('keeps the answer of the later question, whichever comes first', async () => {
    const { waiting, read } = slow()
    const load = useLoad(read)
    void load.reload()
    waiting[1]!.answer('later')
    waiting[0]!.answer('earlier')
    await flushPromises()
    expect(load.data.value).toBe('later')
  })

  it('says nothing of an earlier question that failed', async () => {
    const { waiting, read } = slow()
    const load = useLoad(read)
    void load.reload()
    waiting[1]!.answer('later')
    waiting[0]!.refuse(new Error('gone'))
    await flushPromises()
    expect(load.error.value).toBe('')
  })
})
