// Two stills that lie on each other: side by side, blinking, wiped; [data-island="stills"].

import { stillsWords } from 'words/stills'
import { Blinker, speedAt } from './blink'
import { placeOf, whole, zoomTo, type Zoom } from './zoom'

type View = 'side' | 'blink' | 'wipe'

/** Brings the comparator to life. */
export function comparesStills(root: HTMLElement): void {
  new Viewer(root)
}

class Viewer {
  private readonly stage: HTMLElement
  private readonly play: HTMLButtonElement
  private readonly speed: HTMLInputElement
  private readonly wipe: HTMLInputElement
  private readonly map: HTMLInputElement
  private readonly wholeButton: HTMLButtonElement
  private readonly blinker = new Blinker(() => this.flip())
  private view: View = 'side'

  constructor(private readonly root: HTMLElement) {
    this.stage = this.one('.stills-stage')
    this.play = this.one('[data-play]')
    this.speed = this.one('[data-speed]')
    this.wipe = this.one('[data-wipe]')
    this.map = this.one('.stills-map-on')
    this.wholeButton = this.one('[data-whole]')
    for (const element of root.querySelectorAll<HTMLElement>('[data-live], .stills-keys')) element.hidden = false
    root.addEventListener('change', (event) => this.changed(event.target as HTMLInputElement))
    this.play.addEventListener('click', () => this.blink(!this.blinker.runs))
    this.speed.addEventListener('input', () => this.paced())
    this.wipe.addEventListener('input', () => this.wiped())
    this.wholeButton.addEventListener('click', () => this.wholePicture())
    root.addEventListener('click', (event) => this.chosen(event))
    this.stage.addEventListener('keydown', (event) => this.key(event))
    this.stage.addEventListener('pointerdown', (event) => this.drag(event))
    this.stage.addEventListener('pointermove', (event) => this.drag(event))
    document.addEventListener('visibilitychange', () => document.hidden && this.blink(false))
    this.show('side')
    this.paced()
    this.wiped()
  }

  private one<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.root.querySelector<T>(selector)!
  }

  private changed(input: HTMLInputElement): void {
    if (input.name === 'stills-view') this.show(input.value as View)
  }

  private show(view: View): void {
    this.view = view
    this.stage.dataset['view'] = view
    for (const tools of this.root.querySelectorAll<HTMLElement>('[data-mode]')) tools.hidden = tools.dataset['mode'] !== view
    this.root.querySelector<HTMLInputElement>(`[name=stills-view][value=${view}]`)!.checked = true
    this.stage.dataset['shows'] = 'first'
    // Whoever wants no motion starts it by hand.
    this.blink(view === 'blink' && !matchMedia('(prefers-reduced-motion: reduce)').matches)
  }

  private blink(on: boolean): void {
    if (on) this.blinker.start(speedAt(Number(this.speed.value)))
    else this.blinker.stop()
    this.play.textContent = on ? stillsWords.pause : stillsWords.play
    this.play.setAttribute('aria-pressed', String(on))
  }

  private flip(): void {
    this.stage.dataset['shows'] = this.stage.dataset['shows'] === 'first' ? 'second' : 'first'
  }

  private paced(): void {
    const changes = speedAt(Number(this.speed.value))
    const words = stillsWords.aSecond(String(changes))
    this.one('[data-speed-words]').textContent = words
    this.speed.setAttribute('aria-valuetext', words)
    if (this.blinker.runs) this.blinker.start(changes)
  }

  private wiped(): void {
    this.stage.style.setProperty('--wipe', `${this.wipe.value}%`)
  }

  private drag(event: PointerEvent): void {
    if (this.view !== 'wipe' || event.buttons !== 1) return
    const frame = this.one('[data-pane=second] .stills-frame').getBoundingClientRect()
    this.wipe.value = String(Math.round(((event.clientX - frame.left) / frame.width) * 100))
    this.wiped()
    if (event.type === 'pointerdown') this.stage.setPointerCapture(event.pointerId)
  }

  private chosen(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLElement>('[data-difference]')
    if (!link) return
    event.preventDefault()
    this.zoomToLink(link)
    this.stage.focus({ preventScroll: true })
    this.stage.scrollIntoView({ block: 'nearest' })
  }

  private zoomToLink(link: HTMLElement): void {
    this.zoom(zoomTo(placeOf(link.dataset['place']!)))
    this.mark(link.dataset['difference'])
  }

  private wholePicture(): void {
    this.zoom(whole)
    this.mark(undefined)
  }

  private zoom({ scale, right, down }: Zoom): void {
    this.wholeButton.hidden = scale === 1
    for (const [name, value] of [['--scale', scale], ['--right', right * 100], ['--down', down * 100]] as const) {
      this.stage.style.setProperty(name, name === '--scale' ? String(value) : `${value}%`)
    }
  }

  private mark(rank: string | undefined): void {
    for (const mark of this.root.querySelectorAll<SVGElement>('[data-mark]')) {
      mark.classList.toggle('stills-mark-chosen', mark.dataset['mark'] === rank)
    }
    for (const link of this.root.querySelectorAll<HTMLElement>('[data-difference]')) {
      if (link.dataset['difference'] === rank) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== this.stage) return
    const done = this.pressed(event.key)
    if (done) event.preventDefault()
  }

  private pressed(key: string): boolean {
    const views: Record<string, View> = { s: 'side', b: 'blink', w: 'wipe' }
    const view = views[key.toLowerCase()]
    if (view) this.show(view)
    else if (key === ' ' && this.view === 'blink') this.blink(!this.blinker.runs)
    else if (key === 'ArrowLeft' || key === 'ArrowRight') return this.arrow(key === 'ArrowRight' ? 1 : -1)
    else if (key === ',' || key === '.') this.faster(key === '.' ? 1 : -1)
    else if (key.toLowerCase() === 'm') this.map.checked = !this.map.checked
    else if (key === '0' || key === 'Escape') this.wholePicture()
    else if (/^[1-9]$/.test(key)) return this.goTo(key)
    else return false
    return true
  }

  private goTo(rank: string): boolean {
    const link = this.root.querySelector<HTMLElement>(`[data-difference="${rank}"]`)
    if (link) this.zoomToLink(link)
    return link !== null
  }

  private arrow(by: number): boolean {
    if (this.view === 'side') return false
    if (this.view === 'wipe') {
      this.wipe.value = String(Number(this.wipe.value) + 2 * by)
      this.wiped()
    } else {
      // By hand it is whoever presses who sets the pace.
      this.blink(false)
      this.stage.dataset['shows'] = by > 0 ? 'second' : 'first'
    }
    return true
  }

  private faster(by: number): void {
    this.speed.value = String(Number(this.speed.value) + by)
    this.paced()
  }
}
