const WIDTH = 960
const HEIGHT = 540
const FRAME_MILLIS = 100
const CHUNK_MILLIS = 1_000
const BITS_PER_SECOND = 500_000
const FORMATS = ['video/mp4;codecs=avc1,mp4a.40.2', 'video/mp4', 'video/webm;codecs=vp8,opus', 'video/webm']

/** Records a call as it reaches the page of its conductor: every picture side by side, every voice mixed. */
export class Recorder {
  private readonly canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT })
  private readonly sound = new AudioContext()
  private readonly mixed = this.sound.createMediaStreamDestination()
  private readonly shown = new Map<MediaStream, HTMLVideoElement>()
  private readonly chunks: Blob[] = []
  private readonly media: MediaRecorder
  private readonly drawing: ReturnType<typeof setInterval>

  /** @param streams those of everybody inside at this moment */
  constructor(private readonly streams: () => MediaStream[]) {
    const format = FORMATS.find((f) => MediaRecorder.isTypeSupported(f))
    const stream = new MediaStream([...this.canvas.captureStream(1_000 / FRAME_MILLIS).getTracks(), ...this.mixed.stream.getTracks()])
    this.media = new MediaRecorder(stream, { mimeType: format, videoBitsPerSecond: BITS_PER_SECOND })
    this.media.ondataavailable = (e) => this.chunks.push(e.data)
    this.media.start(CHUNK_MILLIS)
    this.drawing = setInterval(() => this.draw(), FRAME_MILLIS)
  }

  /** Ends the recording; undefined where nothing was recorded. */
  async stop(name: string): Promise<File | undefined> {
    clearInterval(this.drawing)
    if (this.media.state !== 'inactive') {
      const ended = new Promise((done) => this.media.addEventListener('stop', done))
      this.media.stop()
      await ended
    }
    await this.sound.close()
    const type = this.media.mimeType.split(';')[0]!
    const size = this.chunks.reduce((sum, c) => sum + c.size, 0)
    return size ? new File(this.chunks, `${name}.${type === 'video/mp4' ? 'mp4' : 'webm'}`, { type }) : undefined
  }

  private draw() {
    const pictures = this.streams().map((stream) => this.shown.get(stream) ?? this.show(stream))
    const paper = this.canvas.getContext('2d')!
    paper.fillRect(0, 0, WIDTH, HEIGHT)
    const across = Math.ceil(Math.sqrt(pictures.length)) || 1
    const [w, h] = [WIDTH / across, HEIGHT / Math.ceil(pictures.length / across)]
    pictures.forEach((picture, i) => {
      if (!picture.videoWidth) return
      const scale = Math.min(w / picture.videoWidth, h / picture.videoHeight)
      const [pw, ph] = [picture.videoWidth * scale, picture.videoHeight * scale]
      paper.drawImage(picture, (i % across) * w + (w - pw) / 2, Math.floor(i / across) * h + (h - ph) / 2, pw, ph)
    })
  }

  private show(stream: MediaStream) {
    const picture = Object.assign(document.createElement('video'), { srcObject: stream, muted: true })
    void picture.play().catch(() => undefined)
    if (stream.getAudioTracks().length) this.sound.createMediaStreamSource(stream).connect(this.mixed)
    this.shown.set(stream, picture)
    return picture
  }
}
