import type { SceneEntry } from 'draftroom-core'
import { eighthsWord, sceneNumber } from './outline/outline'
import { draggable, type PutBefore } from './scenes/dragging'

const LONGEST_BAR = 24

interface Entry {
  readonly item: HTMLLIElement
  readonly button: HTMLButtonElement
  readonly number: HTMLElement
  readonly heading: HTMLElement
  readonly length: HTMLElement
  readonly synopsis: HTMLElement
  readonly bar: HTMLElement
}

/** The list of scenes beside the script: shows where the cursor is, finds a scene, goes to it. */
export class SceneList {
  private readonly list: HTMLOListElement
  private readonly filter: HTMLInputElement
  private readonly nothing: HTMLElement
  private readonly entries: Entry[] = []
  private scenes: readonly SceneEntry[] = []
  private current = -1

  constructor(
    root: HTMLElement,
    private readonly go: (scene: number) => void,
    private readonly put: PutBefore,
  ) {
    this.list = root.querySelector<HTMLOListElement>('ol')!
    this.filter = root.querySelector<HTMLInputElement>('input')!
    this.nothing = root.querySelector<HTMLElement>('[data-nothing]')!
    this.filter.hidden = false
    this.filter.addEventListener('input', () => this.applyFilter())
    root.addEventListener('keydown', (event) => this.key(event))
    this.list.addEventListener('click', (event) => this.clicked(event))
    draggable(this.list, put)
  }

  /** Shows these scenes; what hasn't changed isn't touched. */
  show(scenes: readonly SceneEntry[]): void {
    this.scenes = scenes
    while (this.entries.length > scenes.length) this.entries.pop()!.item.remove()
    while (this.entries.length < scenes.length) this.add()
    const longest = Math.max(LONGEST_BAR, ...scenes.map(({ eighths }) => eighths))
    scenes.forEach((_, i) => this.fill(i, longest))
    this.applyFilter()
  }

  /** Marks the scene the cursor is in; -1 for none. */
  mark(scene: number): void {
    if (scene === this.current) return
    this.entries[this.current]?.button.removeAttribute('aria-current')
    this.current = scene
    const button = this.entries[scene]?.button
    button?.setAttribute('aria-current', 'true')
    if (button && !this.list.contains(document.activeElement)) reveal(button, this.list)
  }

  private add(): void {
    const item = document.createElement('li')
    item.draggable = true
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'scene'
    const [number, heading, length, synopsis, track, bar] = [
      'scene-number',
      'scene-heading',
      'scene-length',
      'scene-synopsis',
      'scene-track',
      'scene-bar',
    ].map((name) => {
      const part = document.createElement('span')
      part.className = name
      return part
    }) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]
    track.append(bar)
    button.append(number, heading, length, synopsis, track)
    item.append(button)
    this.list.append(item)
    this.entries.push({ item, button, number, heading, length, synopsis, bar })
  }

  private fill(i: number, longest: number): void {
    const { number, heading, length, synopsis, bar } = this.entries[i]!
    const scene = this.scenes[i]!
    write(number, sceneNumber(this.scenes, i))
    write(heading, placeOf(scene.heading))
    if (heading.title !== scene.heading) heading.title = scene.heading
    write(length, eighthsWord(scene.eighths))
    write(synopsis, scene.synopsis)
    const width = `${Math.max(4, Math.round((100 * scene.eighths) / longest))}%`
    if (bar.style.width !== width) bar.style.width = width
  }

  private applyFilter(): void {
    const words = this.filter.value.trim().toLocaleLowerCase().split(/\s+/)
    let found = false
    this.entries.forEach(({ item, heading, number }) => {
      const text = `${number.textContent} ${heading.title}`.toLocaleLowerCase()
      const matches = words.every((word) => text.includes(word))
      if (item.hidden === matches) item.hidden = !matches
      found ||= matches
    })
    this.nothing.hidden = found || this.entries.length === 0
  }

  private clicked(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const scene = this.entries.findIndex((entry) => entry.button === button)
    if (scene >= 0) this.go(scene)
  }

  /** Moves the scene with the focus by one place, and the focus with it. */
  private move(step: 1 | -1): void {
    const scene = this.entries.findIndex(({ button }) => button === document.activeElement)
    const to = scene + step
    if (scene < 0 || to < 0 || to >= this.entries.length) return
    this.put(scene, step > 0 ? to + 1 : to)
    this.entries[to]!.button.focus()
  }

  private key(event: KeyboardEvent): void {
    const shown = this.entries.filter(({ item }) => !item.hidden).map(({ button }) => button)
    const at = shown.findIndex((button) => button === document.activeElement)
    if (event.key === 'Enter' && event.target === this.filter) {
      event.preventDefault()
      shown[0]?.click()
    } else if (event.key === 'Escape' && this.filter.value !== '') {
      event.stopPropagation()
      this.filter.value = ''
      this.applyFilter()
      this.filter.focus()
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      this.move(event.key === 'ArrowUp' ? -1 : 1)
    } else {
      const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key]
      if (target === undefined || (event.target === this.filter && event.key !== 'ArrowDown')) return
      event.preventDefault()
      if (target < 0) this.filter.focus()
      else shown[Math.min(target, shown.length - 1)]?.focus()
    }
  }
}

/** A heading without its time of day, which a narrow list has no room for. */
function placeOf(heading: string): string {
  return heading.replace(/(\S)\s+[-–—]\s+[^-–—]*$/, '$1')
}

function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** Scrolls the list, and nothing around it, so that the button is in view. */
function reveal(button: HTMLElement, list: HTMLElement): void {
  const scroller = list.parentElement!
  const [box, frame] = [button.getBoundingClientRect(), scroller.getBoundingClientRect()]
  if (box.top < frame.top) scroller.scrollTop += box.top - frame.top - 8
  else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom + 8
}
