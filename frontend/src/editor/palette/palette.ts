import { paletteWords } from 'words/palette'
import { matching, type Entry } from './entries'

const SHOWN = 50

/** What can be done and where one can go, found by a few letters: Ctrl+K. */
export class Palette {
  private readonly field: HTMLInputElement
  private readonly list: HTMLElement
  private shown: Entry[] = []
  private chosen = 0
  private onlyPlaces = false

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly entries: () => readonly Entry[],
  ) {
    this.field = dialog.querySelector('input')!
    this.list = dialog.querySelector('[role=listbox]')!
    this.field.addEventListener('input', () => this.draw())
    dialog.addEventListener('keydown', (event) => this.key(event))
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]')
      if (option) this.take(Number(option.dataset['at']))
    })
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close()
    })
  }

  /** Opens it with all there is, or with scenes and pages alone. */
  open(onlyPlaces = false): void {
    this.onlyPlaces = onlyPlaces
    this.field.placeholder = onlyPlaces ? paletteWords.askPlace : paletteWords.ask
    this.field.value = ''
    this.draw()
    this.dialog.showModal()
    this.field.focus()
  }

  private draw(): void {
    const entries = this.entries().filter(({ place }) => !this.onlyPlaces || place !== undefined)
    this.shown = matching(entries, this.field.value).slice(0, SHOWN)
    this.list.replaceChildren(...this.shown.map((entry, at) => option(entry, at)))
    this.choose(0)
  }

  private choose(at: number): void {
    this.chosen = Math.max(0, Math.min(at, this.shown.length - 1))
    ;[...this.list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === this.chosen)))
    const item = this.list.children[this.chosen]
    if (item) this.field.setAttribute('aria-activedescendant', item.id)
    else this.field.removeAttribute('aria-activedescendant')
    item?.scrollIntoView({ block: 'nearest' })
  }

  private key(event: KeyboardEvent): void {
    const to = { ArrowDown: this.chosen + 1, ArrowUp: this.chosen - 1 }[event.key]
    if (to !== undefined) this.choose(to)
    else if (event.key === 'Enter') this.take(this.chosen)
    else return
    event.preventDefault()
  }

  private take(at: number): void {
    const entry = this.shown[at]
    if (!entry) return
    this.dialog.close()
    entry.run()
  }
}

function option(entry: Entry, at: number): HTMLElement {
  const item = document.createElement('li')
  item.id = `command-${at}`
  item.role = 'option'
  item.dataset['at'] = String(at)
  item.append(entry.label)
  if (entry.keys) {
    const keys = document.createElement('kbd')
    keys.textContent = entry.keys
    item.append(keys)
  }
  return item
}
