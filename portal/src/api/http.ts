import { answered, NOT_SERVED, unanswered } from '@/offline/server'
import type { Page } from './types'

/** One field or place that is wrong, by JSON pointer, with what to do about it. */
export interface FieldError {
  pointer: string
  detail: string
}

/** Problem details (RFC 9457) as the server sends them. */
export interface ProblemBody {
  type: string
  title: string
  status: number
  detail?: string
  instance?: string
  instead?: string
  article?: string
  errors?: FieldError[]
  current?: string
  changes?: unknown[]
  other?: unknown
}

/** The server said no; everything in it may be shown to people as it is. */
export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.detail ?? body.title)
  }

  get status() {
    return this.body.status
  }

  /** Last segment of the type, for example {@code stale}. */
  get code() {
    return this.body.type.split('/').pop() ?? ''
  }

  get errors(): FieldError[] {
    return this.body.errors ?? []
  }
}

/** Nobody could serve the request: no network, no server, or a server without its database. Whether it was done is not known; the same may be sent again. */
export class Offline extends Error {
  /** The server is there, and has no room to keep anything. */
  get onlyFull() {
    return this.cause instanceof Problem && this.cause.status === 507
  }
}

export interface Options {
  ifMatch?: string | number
  idempotencyKey?: string
  headers?: Record<string, string>
  signal?: AbortSignal
  /** Sent even though the page is closing. */
  keepalive?: boolean
}

export type Query = Record<string, string | number | boolean | null | undefined>

export interface Answer<T> {
  body: T
  etag?: string
}

export function withQuery(path: string, query: Query = {}) {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') params.set(name, String(value))
  }
  const text = params.toString()
  return text ? `${path}?${text}` : path
}

export function csrfToken() {
  const found = document.cookie.split('; ').find((c) => c.startsWith('XSRF-TOKEN='))
  return found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : undefined
}

function headersFor(method: string, options: Options, json: boolean) {
  const headers: Record<string, string> = { Accept: 'application/json', ...options.headers }
  const token = method === 'GET' ? undefined : csrfToken()
  if (token) headers['X-XSRF-TOKEN'] = token
  if (json) headers['Content-Type'] = 'application/json'
  if (options.ifMatch !== undefined) headers['If-Match'] = `"${options.ifMatch}"`
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey
  return headers
}

/** A service beside the house that does not answer is a problem of its own: the house has answered. */
function refusal(problem: Problem) {
  const { status, body } = problem
  if (!NOT_SERVED.includes(status) || !/^\/problems\/(common|portal)\//.test(body.type)) return problem
  return new Offline(problem.message, { cause: problem })
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback: ProblemBody = {
    type: '/problems/portal/unexpected',
    title: '暂时办不了',
    status: response.status,
    detail: '服务器没有给出说明，请稍后再试；您填写的内容还在。',
  }
  try {
    const body = (await response.json()) as Partial<ProblemBody>
    return new Problem({ ...fallback, ...body, status: response.status })
  } catch {
    return new Problem(fallback)
  }
}

/** Sends one request and gives the body with its ETag; throws {@link Problem} or {@link Offline}. */
export async function exchange<T>(method: string, path: string, body?: unknown, options: Options = {}): Promise<Answer<T>> {
  try {
    const answer = await send<T>(method, path, body, options)
    answered()
    return answer
  } catch (e) {
    if (e instanceof Offline && !e.onlyFull) unanswered()
    else if (e instanceof Offline || e instanceof Problem) answered()
    throw e
  }
}

async function send<T>(method: string, path: string, body: unknown, options: Options): Promise<Answer<T>> {
  const raw = body instanceof Blob || body instanceof FormData || body instanceof ArrayBuffer
  let response: Response
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      headers: headersFor(method, options, body !== undefined && !raw),
      body: body === undefined ? undefined : raw ? (body as BodyInit) : JSON.stringify(body),
      signal: options.signal,
      keepalive: options.keepalive,
    })
  } catch (cause) {
    if (options.signal?.aborted) throw cause
    throw new Offline('网络不通，请检查网络后再试；您填写的内容还在。', { cause })
  }
  if (!response.ok) throw refusal(await problemOf(response))
  const etag = response.headers.get('ETag')?.replace(/^W\//, '').replaceAll('"', '') ?? undefined
  const text = response.status === 204 ? '' : await response.text()
  return { body: (text ? JSON.parse(text) : undefined) as T, etag }
}

export const get = async <T>(path: string, query?: Query, options?: Options) =>
  (await exchange<T>('GET', withQuery(path, query), undefined, options)).body
export const post = async <T = void>(path: string, body?: unknown, options?: Options) =>
  (await exchange<T>('POST', path, body, options)).body
export const put = async <T = void>(path: string, body?: unknown, options?: Options) =>
  (await exchange<T>('PUT', path, body, options)).body
export const del = async <T = void>(path: string, options?: Options) =>
  (await exchange<T>('DELETE', path, undefined, options)).body

export const page = <T>(path: string, query?: Query, options?: Options) => get<Page<T>>(path, query, options)
