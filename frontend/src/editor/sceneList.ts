import type { Outline, SceneEntry } from 'draftroom-core'
import { sceneWords } from 'words/scenes'
import type { SceneActions } from './scenes/actions'
import { draggable } from './scenes/dragging'
import { SceneFilter } from './scenes/filter'
import { openMenu } from './scenes/menu'
import { sceneMenu, sectionMenu, type RowDeeds } from './scenes/offers'
import { rowsOf, seen, type Row } from './scenes/rows'
import { SceneItem } from './scenes/sceneItem'
import { SectionItem } from './scenes/sectionItem'
import { landing, pastNext } from './scenes/steps'
import { writeSynopsis } from './scenes/synopsisField'

const LONGEST_BAR = 24

type Item = SceneItem | SectionItem

/** What the list of scenes asks of the page. */
export interface SceneWishes {
  readonly actions: () => SceneActions
  /** To be called before the script gets the focus. */
  leave(): void
  /** Says in a word what was done. */
  say(words: string): void
}

/** The sections and scenes beside the script: shows where the cursor is, chooses, goes there, moves and describes them. */
export class SceneList {
  private readonly list: HTMLOListElement
  private readonly nothing: HTMLElement
  private readonly filter: SceneFilter
  private readonly folded = new Set<string>()
  private items: Item[] = []
  private rows: Row[] = []
  private scenes: readonly SceneEntry[] = []
  private current = -1
  /** The row that something is going to be that was moved. */
  private landed: number | null = null

  constructor(
    root: HTMLElement,
    private readonly wishes: SceneWishes,
  ) {
    this.list = root.querySelector<HTMLOListElement>('ol')!
    this.nothing = root.querySelector<HTMLElement>('[data-nothing]')!
    this.filter = new SceneFilter(root.querySelector('[data-filter]')!, () => this.choose())
    root.addEventListener('keydown', (event) => this.key(event))
    this.list.addEventListener('click', (event) => this.clicked(event))
    this.list.addEventListener('contextmenu', (event) => this.asked(event))
    draggable(this.list, (row, before) => this.put(row, before))
  }

  /** Shows the scenes and sections of this outline; what hasn't changed isn't touched. */
  show(outline: Outline): void {
    this.scenes = outline.scenes
    this.rows = rowsOf(outline)
    while (this.items.length > this.rows.length) this.items.pop()!.item.remove()
    const longest = Math.max(LONGEST_BAR, ...this.scenes.map(({ eighths }) => eighths))
    this.rows.forEach((row, i) => {
      if (this.items[i]?.kind !== row.kind) this.renew(i, row)
      const item = this.items[i]!
      if (item.kind === 'scene' && row.kind === 'scene') item.show(row, this.scenes, longest)
      if (item.kind === 'section' && row.kind === 'section') item.show(row, this.folded.has(row.key))
    })
    this.mark(this.current)
    this.choose()
    this.land()
  }

  /** Marks the scene the cursor is in; -1 for none. */
  mark(scene: number): void {
    const button = this.buttonOf(scene)
    if (scene === this.current && button?.hasAttribute('aria-current')) return
    for (const marked of this.list.querySelectorAll('[aria-current]')) marked.removeAttribute('aria-current')
    this.current = scene
    button?.setAttribute('aria-current', 'true')
    if (button && !this.list.contains(document.activeElement)) reveal(button, this.list)
  }

  private renew(i: number, row: Row): void {
    const item = row.kind === 'scene' ? new SceneItem() : new SectionItem()
    if (this.items[i]) this.items[i].item.replaceWith(item.item)
    else this.list.append(item.item)
    this.items[i] = item
  }

  private buttonOf(scene: number): HTMLButtonElement | undefined {
    return this.items[this.rows.findIndex((row) => row.kind === 'scene' && row.index === scene)]?.button
  }

  private choose(): void {
    const shown = seen(this.rows, this.folded, this.filter.apply(this.scenes))
    this.items.forEach(({ item }, i) => {
      if (item.hidden === shown[i]) item.hidden = !shown[i]
    })
    this.nothing.hidden = this.rows.length === 0 || shown.some(Boolean)
  }

  private rowAt(target: EventTarget | null): number {
    return target instanceof Node ? this.items.findIndex(({ item }) => item.contains(target)) : -1
  }

  private clicked(event: MouseEvent): void {
    const i = this.rowAt(event.target)
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (i < 0 || !button) return
    if (button === this.items[i]!.more) this.offer(i)
    else if (this.rows[i]!.kind === 'section') this.fold(i)
    else this.goTo(i)
  }

  private goTo(i: number): void {
    this.wishes.leave()
    this.wishes.actions().goTo(this.rows[i]!.from)
  }

  private fold(i: number, folded?: boolean): void {
    const row = this.rows[i]!
    if (row.kind !== 'section') return
    if (folded ?? !this.folded.has(row.key)) this.folded.add(row.key)
    else this.folded.delete(row.key)
    this.items[i]!.button.setAttribute('aria-expanded', String(!this.folded.has(row.key)))
    this.choose()
  }

  /** The menu of a row, by the key for menus or the pointer's other button. */
  private asked(event: MouseEvent): void {
    const i = this.rowAt(event.target)
    if (i < 0 || (event.target as Element).closest('textarea')) return
    event.preventDefault()
    this.offer(i, event.button === 2 ? { x: event.clientX, y: event.clientY } : undefined)
  }

  private offer(i: number, at?: { x: number; y: number }): void {
    const row = this.rows[i]!
    const { button, more } = this.items[i]!
    const deeds: RowDeeds = {
      go: () => this.goTo(i),
      describe: () => this.describe(i),
      color: (color) => this.wishes.actions().color(row.index, color),
      fold: () => this.fold(i),
      move: (step) => this.move(i, step),
    }
    const entries = row.kind === 'scene' ? sceneMenu(row.scene, deeds) : sectionMenu(this.folded.has(row.key), deeds)
    openMenu(at ? button : more, row.kind === 'scene' ? sceneWords.scene : sceneWords.section, entries, at)
  }

  private describe(i: number): void {
    const [row, { item, button }] = [this.rows[i]!, this.items[i]!]
    if (row.kind !== 'scene') return
    writeSynopsis(item, button, row.scene.synopsis, (synopsis) => this.wishes.actions().synopsis(row.index, synopsis))
  }

  /** Until the outline is read anew the rows are those before the move; another would go astray. */
  private put(row: number, before: number): void {
    const [what, where] = [this.rows[row]!, this.rows[before]]
    if (this.landed !== null || !this.wishes.actions().put(what, where)) return
    this.landed = landing(this.rows, row, before)
    this.wishes.say(where ? sceneWords.standsBefore(nameOf(what), nameOf(where)) : sceneWords.standsLast(nameOf(what)))
  }

  private move(i: number, step: 1 | -1): void {
    const shown = this.rows.flatMap((_, at) => (this.items[at]!.item.hidden ? [] : [at]))
    const before = pastNext(this.rows, shown, i, step)
    if (before !== undefined) this.put(i, before)
  }

  /** Where something was moved, the focus goes with it. */
  private land(): void {
    const item = this.landed === null ? undefined : this.items[this.landed]
    this.landed = null
    if (item && (this.list.contains(document.activeElement) || document.activeElement === document.body)) item.button.focus()
  }

  private key(event: KeyboardEvent): void {
    const shown = this.items.filter(({ item }) => !item.hidden).map(({ button }) => button)
    const at = shown.findIndex((button) => button === document.activeElement)
    const row = this.rowAt(document.activeElement)
    if (this.filter.has(event.target)) this.keyInFilter(event, shown)
    else if (row < 0) return
    else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) this.move(row, event.key === 'ArrowUp' ? -1 : 1)
    else if (event.key === 'F2') this.describe(row)
    else if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) this.offer(row)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.fold(row, event.key === 'ArrowLeft')
    else {
      const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: shown.length - 1 }[event.key]
      if (target === undefined || at < 0) return
      if (target < 0) this.filter.focus()
      else shown[Math.min(target, shown.length - 1)]?.focus()
    }
    if (!this.filter.has(event.target)) event.preventDefault()
  }

  private keyInFilter(event: KeyboardEvent, shown: readonly HTMLElement[]): void {
    const isField = this.filter.isField(event.target)
    if (isField && event.key === 'Enter') this.items.find(({ kind, item }) => kind === 'scene' && !item.hidden)?.button.click()
    else if (isField && event.key === 'ArrowDown') shown[0]?.focus()
    else if (event.key === 'Escape' && !this.filter.isEmpty) {
      event.stopPropagation()
      this.filter.clear()
      this.choose()
    } else return
    event.preventDefault()
  }
}

function nameOf(row: Row): string {
  return row.kind === 'scene' ? row.scene.heading : row.section.title
}

/** Scrolls the list, and nothing around it, so that the button is in view. */
function reveal(button: HTMLElement, list: HTMLElement): void {
  const scroller = list.closest<HTMLElement>('.side')!
  const [box, frame] = [button.getBoundingClientRect(), scroller.getBoundingClientRect()]
  if (box.top < frame.top) scroller.scrollTop += box.top - frame.top - 8
  else if (box.bottom > frame.bottom) scroller.scrollTop += box.bottom - frame.bottom + 8
}
