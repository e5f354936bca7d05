import type { CallView } from '@/api/types'

/** What one page tells another so that they connect. */
export interface Signal {
  seq: number
  from: string
  kind: 'offer' | 'answer'
  sdp: string
}

export interface Page {
  id: string
  joinedAt: string
}

/** Whether the first calls the second: whoever came later does, so that never both do. */
export function calls(one: Page, other: Page) {
  return one.joinedAt === other.joinedAt ? one.id > other.id : one.joinedAt > other.joinedAt
}

/** How long to look for ways to be reached before telling the other side those found. */
const GATHERING_MILLIS = 2_000

/** How long two pages may take to connect, or to find each other again, before it is begun anew. */
const PATIENCE_MILLIS = 15_000

/** Connects this page with every other one of a call, each with each, and again when a connection breaks. */
export class Mesh {
  private readonly links = new Map<string, RTCPeerConnection>()
  private readonly begun = new Map<string, number>()

  constructor(
    private readonly ways: Pick<CallView, 'iceServers' | 'relayOnly'>,
    private readonly own: MediaStream,
    private readonly tell: (to: string, kind: Signal['kind'], sdp: string) => Promise<void>,
    private readonly shown: (page: string, stream: MediaStream | undefined) => void,
  ) {}

  /** Lets go of those who have left, or whom nothing connects yet, and calls those who are this page's to call. */
  async meet(me: Page, others: Page[]) {
    for (const page of [...this.links.keys()]) if (!others.some((o) => o.id === page) || this.isStuck(page)) this.drop(page)
    await Promise.all(others.filter((o) => !this.links.has(o.id) && calls(me, o)).map((o) => this.call(o.id)))
  }

  async hear(signal: Signal) {
    if (signal.kind === 'answer') {
      const link = this.links.get(signal.from)
      if (link?.signalingState === 'have-local-offer') await link.setRemoteDescription({ type: 'answer', sdp: signal.sdp })
      return
    }
    const link = this.link(signal.from)
    await link.setRemoteDescription({ type: 'offer', sdp: signal.sdp })
    this.send(link)
    await link.setLocalDescription(await link.createAnswer())
    await this.tell(signal.from, 'answer', await gathered(link))
  }

  close() {
    for (const page of [...this.links.keys()]) this.drop(page)
  }

  private async call(page: string) {
    const link = this.link(page)
    this.send(link)
    for (const kind of ['audio', 'video'] as const) {
      if (!this.own.getTracks().some((t) => t.kind === kind)) link.addTransceiver(kind, { direction: 'recvonly' })
    }
    await link.setLocalDescription(await link.createOffer())
    await this.tell(page, 'offer', await gathered(link))
  }

  private isStuck(page: string) {
    return this.links.get(page)?.connectionState !== 'connected' && Date.now() - (this.begun.get(page) ?? 0) > PATIENCE_MILLIS
  }

  private send(link: RTCPeerConnection) {
    this.own.getTracks().forEach((track) => link.addTrack(track, this.own))
  }

  private link(page: string) {
    this.drop(page)
    const link = new RTCPeerConnection({ iceServers: this.ways.iceServers as RTCIceServer[], iceTransportPolicy: this.ways.relayOnly ? 'relay' : 'all' })
    link.ontrack = (e) => this.shown(page, e.streams[0] ?? new MediaStream([e.track]))
    link.onconnectionstatechange = () => {
      if (link.connectionState === 'failed' && this.links.get(page) === link) this.drop(page)
    }
    this.links.set(page, link)
    this.begun.set(page, Date.now())
    return link
  }

  private drop(page: string) {
    this.links.get(page)?.close()
    this.links.delete(page)
    this.shown(page, undefined)
  }
}

/** The description with every way to be reached, or those found in time. */
async function gathered(link: RTCPeerConnection) {
  await new Promise<void>((done) => {
    if (link.iceGatheringState === 'complete') return done()
    const late = setTimeout(done, GATHERING_MILLIS)
    link.addEventListener('icegatheringstatechange', () => {
      if (link.iceGatheringState !== 'complete') return
      clearTimeout(late)
      done()
    })
  })
  return link.localDescription!.sdp
}
