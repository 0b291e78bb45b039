import { tone, words, type Standing } from './collab/status'

const TONE_CLASSES = { fine: 'status-ready', busy: 'status-busy', warning: 'status-busy', error: 'status-wrong' }
const FLASH = 2500

/** The words in the bar that say whether the text is saved. A screen reader hears them when they turn bad or good. */
export class StatusView {
  private heard = ''
  private flashing: ReturnType<typeof setTimeout> | undefined
  private latest: Standing | null = null

  constructor(
    private readonly shown: HTMLElement,
    private readonly live: HTMLElement,
  ) {}

  show(standing: Standing): void {
    this.latest = standing
    const text = words(standing)
    if (this.flashing === undefined && this.shown.textContent !== text) this.shown.textContent = text
    const className = `status ${TONE_CLASSES[tone(standing)]}`
    if (this.shown.className !== className) this.shown.className = className
    this.shown.title = standing.link.kind === 'connected' ? '' : text
    this.tell(standing)
  }

  /** Shows and tells something for a moment. */
  flash(text: string): void {
    clearTimeout(this.flashing)
    this.shown.textContent = text
    this.live.textContent = text
    this.flashing = setTimeout(() => {
      this.flashing = undefined
      if (this.latest) this.show(this.latest)
    }, FLASH)
  }

  private tell(standing: Standing): void {
    const mood = tone(standing)
    if (mood === 'busy' || mood === this.heard) return
    if (this.heard !== '') this.live.textContent = words(standing)
    this.heard = mood
  }
}
