import { lightWords } from 'words/light'

/** The parts of a camera's finder. */
export interface Finder {
  readonly video: HTMLVideoElement
  readonly overlay: HTMLCanvasElement
  readonly picture: HTMLImageElement
  readonly device: HTMLSelectElement
  readonly countdown: HTMLSelectElement
  readonly zebra: HTMLInputElement
  readonly falseColour: HTMLInputElement
  readonly start: HTMLButtonElement
  readonly shutter: HTMLButtonElement
  readonly again: HTMLButtonElement
  readonly send: HTMLButtonElement
  /** Says how things stand, read out. */
  say(words: string): void
  /** Shows what belongs to this state alone. */
  show(state: 'start' | 'live' | 'taken'): void
  /** Draws the histogram, and says the figures below it. */
  tell(path: string, words: string): void
}

/** Builds a finder into an empty element. */
export function finder(into: HTMLElement): Finder {
  const video = made('video', { muted: true, playsInline: true, ariaLabel: lightWords.preview })
  const overlay = made('canvas', { className: 'camera-overlay' })
  overlay.setAttribute('aria-hidden', 'true')
  const picture = made('img', { alt: lightWords.taken })
  const said = made('p', { className: 'camera-said', role: 'status' })
  const figures = made('p', { className: 'small second figures' })
  const { drawing, path } = histogram()
  const device = made('select', { className: 'input' })
  const countdown = made('select', { className: 'input' })
  countdown.append(...[0, 3, 5, 10].map((seconds) => new Option(seconds ? lightWords.seconds(seconds) : lightWords.atOnce, String(seconds))))
  const zebra = made('input', { type: 'checkbox', checked: true })
  const falseColour = made('input', { type: 'checkbox' })
  const start = button(lightWords.start, 'button button-primary')
  const shutter = button(lightWords.take, 'button button-primary')
  const again = button(lightWords.again, 'button')
  const send = button(lightWords.send, 'button button-primary')

  const screen = div('camera-screen', video, overlay, picture)
  const settings = div('camera-settings', labelled(lightWords.device, device), labelled(lightWords.countdown, countdown), ticked(zebra, lightWords.zebra), ticked(falseColour, lightWords.falseColour))
  into.append(screen, said, div('buttons', start, shutter, send, again), settings, div('camera-light', drawing, figures))
  return {
    video, overlay, picture, device, countdown, zebra, falseColour, start, shutter, again, send,
    say: (words) => void (said.textContent = words),
    show: (state) => void (into.dataset['state'] = state),
    tell: (curve, words) => {
      path.setAttribute('d', curve)
      figures.textContent = words
    },
  }
}

function made<K extends keyof HTMLElementTagNameMap>(name: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(name), properties)
}

function button(words: string, className: string): HTMLButtonElement {
  return made('button', { type: 'button', textContent: words, className })
}

function div(className: string, ...children: Node[]): HTMLDivElement {
  const element = made('div', { className })
  element.append(...children)
  return element
}

function labelled(words: string, field: HTMLElement): HTMLElement {
  const label = made('label', { className: 'field' })
  label.append(made('span', { textContent: words }), field)
  return label
}

function ticked(field: HTMLElement, words: string): HTMLElement {
  const label = made('label', { className: 'light-view' })
  label.append(field, ` ${words}`)
  return label
}

function histogram(): { drawing: SVGSVGElement; path: SVGPathElement } {
  const svg = 'http://www.w3.org/2000/svg'
  const drawing = document.createElementNS(svg, 'svg')
  for (const [name, value] of Object.entries({ viewBox: '0 0 256 100', preserveAspectRatio: 'none', role: 'img', class: 'light-histogram', 'aria-label': lightWords.histogram })) drawing.setAttribute(name, value)
  const path = document.createElementNS(svg, 'path')
  path.setAttribute('class', 'light-fill')
  drawing.append(path)
  return { drawing, path }
}
