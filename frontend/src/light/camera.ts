import { lightWords } from 'words/light'
import { finder, type Finder } from './finder'
import { measure, paint, curve } from './levels'

const previewWidth = 320
const everyMs = 100

/** Makes the form of a board's camera one with a finder: what the camera sees, its light this moment, and the still that is taken. */
export function takesStills(form: HTMLElement): void {
  const devices = navigator.mediaDevices as MediaDevices | undefined
  const parts = finder(form.querySelector<HTMLElement>('[data-finder]')!)
  if (!devices?.getUserMedia) return parts.say(window.isSecureContext ? lightWords.absent : lightWords.insecure)
  new Camera(form as HTMLFormElement, parts, devices).offer()
}

class Camera {
  private stream: MediaStream | undefined
  private still: Blob | undefined
  private timer = 0
  private counting = 0

  constructor(
    private readonly form: HTMLFormElement,
    private readonly parts: Finder,
    private readonly devices: MediaDevices,
  ) {}

  offer(): void {
    const { start, shutter, again, send, device } = this.parts
    this.parts.show('start')
    start.addEventListener('click', () => void this.open())
    device.addEventListener('change', () => void this.open())
    shutter.addEventListener('click', () => this.count())
    again.addEventListener('click', () => this.resume())
    send.addEventListener('click', () => void this.send())
    addEventListener('pagehide', () => this.close())
  }

  private async open(): Promise<void> {
    this.close()
    this.parts.say(lightWords.opening)
    const chosen = this.parts.device.value
    const video = { ...(chosen ? { deviceId: { exact: chosen } } : { facingMode: 'environment' }), width: { ideal: 4096 }, height: { ideal: 2160 } }
    try {
      this.stream = await this.devices.getUserMedia({ video, audio: false })
    } catch (fault) {
      this.parts.show('start')
      return this.parts.say(faultOf(fault))
    }
    this.parts.video.srcObject = this.stream
    await this.parts.video.play()
    await this.listDevices()
    this.parts.say('')
    this.resume()
    this.timer = window.setInterval(() => this.look(), everyMs)
  }

  private async listDevices(): Promise<void> {
    const cameras = (await this.devices.enumerateDevices()).filter(({ kind }) => kind === 'videoinput')
    const here = this.stream?.getVideoTracks()[0]?.getSettings().deviceId
    const options = cameras.map(({ deviceId, label }, i) => new Option(label || lightWords.unnamed(i + 1), deviceId, false, deviceId === here))
    this.parts.device.replaceChildren(...options)
  }

  /** Measures what is seen now and paints what is laid over it. */
  private look(): void {
    const { video, overlay, zebra, falseColour } = this.parts
    if (video.videoWidth === 0 || this.still || document.hidden) return
    const height = Math.max(1, Math.round((previewWidth * video.videoHeight) / video.videoWidth))
    if (overlay.width !== previewWidth || overlay.height !== height) Object.assign(overlay, { width: previewWidth, height })
    const pen = overlay.getContext('2d', { willReadFrequently: true })!
    pen.drawImage(video, 0, 0, previewWidth, height)
    const frame = pen.getImageData(0, 0, previewWidth, height)
    const { levels, mean, black, white } = measure(frame.data)
    this.parts.tell(curve(levels), lightWords.meanNow(percent(mean), percent(black), percent(white)))
    paint(frame.data, previewWidth, { falseColour: falseColour.checked, zebra: zebra.checked })
    pen.putImageData(frame, 0, 0)
  }

  private count(left = Number(this.parts.countdown.value)): void {
    clearTimeout(this.counting)
    if (left <= 0) return void this.take()
    this.parts.say(lightWords.seconds(left))
    this.counting = window.setTimeout(() => this.count(left - 1), 1000)
  }

  private async take(): Promise<void> {
    const { video, picture } = this.parts
    const canvas = document.createElement('canvas')
    canvas.width = video.videoWidth
    canvas.height = video.videoHeight
    canvas.getContext('2d')!.drawImage(video, 0, 0)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) return
    this.still = blob
    URL.revokeObjectURL(picture.src)
    picture.src = URL.createObjectURL(blob)
    this.parts.say('')
    this.parts.show('taken')
    this.parts.send.focus()
  }

  private resume(): void {
    this.still = undefined
    this.parts.show('live')
  }

  private async send(): Promise<void> {
    if (!this.still) return
    const fields = new FormData(this.form)
    fields.set('picture', this.still, 'still.png')
    this.parts.say(lightWords.sending)
    this.parts.send.disabled = true
    try {
      const response = await fetch(this.form.action, { method: 'POST', body: fields })
      if (response.redirected) {
        this.close()
        return void location.assign(response.url)
      }
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      this.parts.say(page.querySelector('[role="alert"]')?.textContent ?? lightWords.unsent)
    } catch {
      this.parts.say(lightWords.unsent)
    }
    this.parts.send.disabled = false
  }

  private close(): void {
    clearInterval(this.timer)
    this.stream?.getTracks().forEach((track) => track.stop())
    this.stream = undefined
  }
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

function faultOf(fault: unknown): string {
  const name = fault instanceof DOMException ? fault.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return lightWords.refused
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? lightWords.none : lightWords.busy
}
