const WIDTH = 960
const HEIGHT = 540
const FRAME_MILLIS = 100
const CHUNK_MILLIS = 1_000
const BITS_PER_SECOND = 500_000
const FORMATS = ['video/mp4;codecs=avc1,mp4a.40.2', 'video/mp4', 'video/webm;codecs=vp8,opus', 'video/webm']

/** MP4 comes in parts from one key frame to the next: no more than this is lost when a page breaks off. */
const KEY_FRAME_MILLIS = 2_000

/** With what the browsers' types do not know yet. */
type Options = MediaRecorderOptions & { videoKeyFrameIntervalDuration?: number }

/** Records a call as it reaches the page of its conductor: every picture side by side, every voice mixed. */
export class Recorder {
  private readonly canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT })
  private readonly sound = new AudioContext()
  private readonly mixed = this.sound.createMediaStreamDestination()
  private readonly shown = new Map<MediaStream, HTMLVideoElement>()
  private readonly media: MediaRecorder
  private readonly drawing: ReturnType<typeof setInterval>

  /**
   * @param streams those of everybody inside at this moment
   * @param heard takes each part as soon as it is there, in order
   */
  constructor(
    private readonly streams: () => MediaStream[],
    heard: (part: Blob) => void,
  ) {
    const format = FORMATS.find((f) => MediaRecorder.isTypeSupported(f))
    const stream = new MediaStream([...this.canvas.captureStream(1_000 / FRAME_MILLIS).getTracks(), ...this.mixed.stream.getTracks()])
    const options: Options = { mimeType: format, videoBitsPerSecond: BITS_PER_SECOND, videoKeyFrameIntervalDuration: KEY_FRAME_MILLIS }
    this.media = new MediaRecorder(stream, options)
    this.media.ondataavailable = (e) => e.data.size && heard(e.data)
    this.media.start(CHUNK_MILLIS)
    this.drawing = setInterval(() => this.draw(), FRAME_MILLIS)
  }

  /** Kind of file the parts make. */
  get type() {
    return this.media.mimeType.split(';')[0]!
  }

  /** Ends the recording once the last part has been heard. */
  async stop() {
    clearInterval(this.drawing)
    if (this.media.state !== 'inactive') {
      const ended = new Promise((done) => this.media.addEventListener('stop', done))
      this.media.stop()
      await ended
    }
    await this.sound.close()
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
