import { post } from '@/api/http'
import { freshId } from './ids'

/** Sends something so that it happens once, also where the answer was lost and it is sent again: under the same key until it arrives or is something else. */
export function sendingOnce() {
  let last = { what: '', key: '' }

  return async function send<T>(path: string, body: unknown) {
    const what = path + JSON.stringify(body)
    if (last.what !== what) last = { what, key: freshId() }
    const answer = await post<T>(path, body, { idempotencyKey: last.key })
    last = { what: '', key: '' }
    return answer
  }
}
