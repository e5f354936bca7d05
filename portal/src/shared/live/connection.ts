/** What the server says while a page is open. */
export const EVENTS = ['notice', 'room', 'call', 'signal'] as const
export type LiveEvent = (typeof EVENTS)[number]

/** How long to wait after an answer that is no stream, as from a server that is starting: browsers do not ask again by themselves then. */
const REFUSED_MILLIS = 15_000

interface Said {
  event: LiveEvent
  /** Missing when something may have been missed. */
  data?: string
}

/**
 * The one live connection a browser holds for a person, however many pages are open: a browser without HTTP/2 has six connections for a site.
 * The page that holds the lock listens and tells the others; when it closes, the next one takes over. Where there are no locks (plain HTTP
 * beyond this machine), a page listens while it is looked at.
 */
export class LiveConnection {
  private readonly name: string
  private readonly others: BroadcastChannel | undefined
  private readonly closed = new AbortController()
  private source: EventSource | undefined

  constructor(
    person: string,
    private readonly hear: (said: Said) => void,
  ) {
    this.name = `live:${person}`
    if (!navigator.locks) {
      this.listenWhileSeen()
      return
    }
    this.others = new BroadcastChannel(this.name)
    this.others.onmessage = (e: MessageEvent<Said>) => this.hear(e.data)
    void this.takeTurn()
  }

  close() {
    this.closed.abort()
    this.stop()
    this.others?.close()
  }

  private async takeTurn() {
    const taken = await navigator.locks.request(this.name, { ifAvailable: true }, (lock) => (lock ? this.hold(false) : false))
    if (taken === false) await navigator.locks.request(this.name, { signal: this.closed.signal }, () => this.hold(true)).catch(() => undefined)
  }

  private listenWhileSeen() {
    const turn = (late: boolean) => {
      if (document.visibilityState === 'visible') this.listen(late)
      else this.stop()
    }
    document.addEventListener('visibilitychange', () => turn(true), { signal: this.closed.signal })
    turn(false)
  }

  private hold(late: boolean) {
    this.listen(late)
    return new Promise<true>((release) => {
      if (!this.source) release(true)
      this.closed.signal.addEventListener('abort', () => release(true))
    })
  }

  /** @param late whether something may have been said before this page began to listen */
  private listen(late: boolean) {
    if (typeof EventSource === 'undefined' || this.closed.signal.aborted) return
    this.stop()
    const source = new EventSource('/api/notices/stream')
    let missed = late
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) setTimeout(() => this.source === source && this.listen(true), REFUSED_MILLIS)
    }
    source.onopen = () => {
      if (missed) EVENTS.forEach((event) => this.tell({ event }))
      missed = true
    }
    for (const event of EVENTS) {
      source.addEventListener(event, (e) => this.tell({ event, data: (e as MessageEvent<string>).data }))
    }
    this.source = source
  }

  /** Also forgets what waits to be asked again. */
  private stop() {
    this.source?.close()
    this.source = undefined
  }

  private tell(said: Said) {
    this.hear(said)
    this.others?.postMessage(said)
  }
}
