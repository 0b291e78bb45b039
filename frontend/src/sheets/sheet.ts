import { post } from '../http'
import { write } from '../elements'
import { sheetWords } from 'words/sheets'
import { between, bounds, moved, placed, withCorner, withSide, type Frame, type Size } from './frames'
import { Overlay, type Grip } from './overlay'
import { readRows, writeRows } from './rows'

/** How long after a change the frames are kept, in milliseconds. */
const SOON = 400

/** A contact sheet whose frames are corrected by pointer and keys; what its form would post is kept as it changes. */
export function correctsSheet(page: HTMLElement): void {
  new Sheet(page)
}

interface Drag {
  grip: Grip
  x: number
  y: number
  from: Frame
}

class Sheet {
  private frames: Frame[]
  private chosen = -1
  private drag: Drag | undefined
  private drawing = false
  private timer = 0
  private readonly size: Size
  private readonly form: HTMLFormElement
  private readonly overlay: Overlay

  constructor(private readonly page: HTMLElement) {
    this.size = { width: Number(page.dataset['width']), height: Number(page.dataset['height']) }
    this.form = page.querySelector('form') as HTMLFormElement
    this.frames = readRows(this.form)
    this.overlay = new Overlay(page.querySelector('[data-frames]') as SVGSVGElement, this.size)
    this.overlay.draw(this.frames, this.chosen)
    this.listen()
  }

  private part<E extends HTMLElement>(name: string): E {
    return this.page.querySelector(`[data-${name}]`) as E
  }

  private listen(): void {
    const svg = this.overlay.svg
    svg.addEventListener('pointerdown', (event) => this.take(event))
    svg.addEventListener('pointermove', (event) => this.move(event))
    svg.addEventListener('pointerup', () => this.drop())
    svg.addEventListener('pointercancel', () => this.drop())
    svg.addEventListener('keydown', (event) => this.key(event))
    svg.addEventListener('focusin', (event) => this.choose(this.overlay.indexOf(event.target)))
    this.form.addEventListener('change', () => this.typed())
    for (const tool of this.page.querySelectorAll<HTMLElement>('[data-act]')) {
      tool.addEventListener('click', () => this.act(tool.dataset['act'] ?? ''))
    }
    const draw = this.part('draw')
    draw.hidden = false
    draw.addEventListener('click', () => this.draws(!this.drawing))
    this.part('how').hidden = false
    window.addEventListener('resize', () => this.overlay.draw(this.frames, this.chosen))
  }

  private draws(on: boolean): void {
    this.drawing = on
    this.part('draw').setAttribute('aria-pressed', String(on))
    this.overlay.svg.classList.toggle('sheet-drawing', on)
  }

  private take(event: PointerEvent): void {
    if (event.button !== 0) return
    const { x, y } = this.overlay.place(event)
    if (this.drawing) {
      event.preventDefault()
      const from = { at: [x, y, x, y, x, y, x, y], line: 0 }
      this.drag = { grip: { kind: 'drawn', index: this.frames.length, part: 0 }, x, y, from }
      this.overlay.svg.setPointerCapture(event.pointerId)
      return
    }
    const grip = this.overlay.grip(event.target)
    const from = grip && this.frames[grip.index]
    if (!grip || !from) return this.choose(-1)
    event.preventDefault()
    const wasChosen = grip.index === this.chosen
    this.choose(grip.index)
    this.overlay.focus(grip.index)
    if (event.pointerType === 'touch' && !wasChosen) return
    this.drag = { grip, x, y, from }
    this.overlay.svg.setPointerCapture(event.pointerId)
  }

  private move(event: PointerEvent): void {
    const drag = this.drag
    if (!drag) return
    const { x, y } = this.overlay.place(event)
    const dragged = this.dragged(drag, x, y)
    if (!dragged) return
    this.frames[drag.grip.index] = dragged
    this.chosen = drag.grip.index
    this.overlay.draw(this.frames, this.chosen)
  }

  private dragged(drag: Drag, x: number, y: number): Frame | undefined {
    const { grip, from } = drag
    const [dx, dy] = [x - drag.x, y - drag.y]
    switch (grip.kind) {
      case 'drawn':
        return between(drag.x, drag.y, x, y, this.size)
      case 'corner':
        return withCorner(from, grip.part, (from.at[2 * grip.part] ?? 0) + dx, (from.at[2 * grip.part + 1] ?? 0) + dy, this.size)
      case 'side':
        return withSide(from, grip.part, dx, dy, this.size)
      default:
        return moved(from, dx, dy, this.size)
    }
  }

  private drop(): void {
    const drag = this.drag
    if (!drag) return
    this.drag = undefined
    if (drag.grip.kind === 'drawn') {
      this.draws(false)
      if (this.chosen === drag.grip.index) this.overlay.focus(drag.grip.index)
    }
    this.changed()
  }

  private key(event: KeyboardEvent): void {
    const frame = this.frames[this.chosen]
    if (!frame || event.ctrlKey || event.metaKey) return
    const step = event.shiftKey ? 10 : 1
    const steps: Record<string, [number, number]> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }
    const [dx, dy] = steps[event.key] ?? [0, 0]
    if (dx || dy) {
      event.preventDefault()
      this.frames[this.chosen] = event.altKey ? this.larger(frame, dx, dy) : moved(frame, dx, dy, this.size)
      const [left, top, right, bottom] = bounds(this.frames[this.chosen] as Frame)
      this.changed(sheetWords.at(left, top, right, bottom))
      return
    }
    const act = { Delete: 'without', Backspace: 'without', ',': 'earlier', '.': 'later' }[event.key]
    if (act) {
      event.preventDefault()
      this.act(act)
    }
  }

  private larger(frame: Frame, dx: number, dy: number): Frame {
    return dx ? withSide(frame, 1, dx, 0, this.size) : withSide(frame, 2, 0, dy, this.size)
  }

  private act(what: string): void {
    const at = this.chosen
    if (at < 0 || at >= this.frames.length) return
    if (what === 'without') {
      this.frames.splice(at, 1)
      this.chosen = Math.min(at, this.frames.length - 1)
      this.changed(sheetWords.taken(at + 1))
    } else {
      const to = Math.max(0, Math.min(this.frames.length - 1, at + (what === 'earlier' ? -1 : 1)))
      this.frames = placed(this.frames, at, to)
      this.chosen = to
      this.changed(sheetWords.placed(to + 1))
    }
    this.overlay.focus(this.chosen)
  }

  private choose(index: number): void {
    if (index === this.chosen) return
    this.chosen = index
    this.overlay.draw(this.frames, index)
    this.tools()
  }

  private tools(): void {
    this.part('tools').hidden = this.chosen < 0
    write(this.part('chosen'), this.chosen < 0 ? '' : sheetWords.panel(this.chosen + 1))
  }

  /** Numbers were typed. */
  private typed(): void {
    this.frames = readRows(this.form)
    this.overlay.draw(this.frames, this.chosen)
    this.keepSoon()
  }

  private changed(said = ''): void {
    writeRows(this.form, this.frames)
    write(this.part('count'), sheetWords.found(this.frames.length))
    const add = this.part<HTMLButtonElement>('add')
    write(add, sheetWords.add(this.frames.length))
    add.disabled = this.frames.length === 0
    this.overlay.draw(this.frames, this.chosen)
    this.tools()
    write(this.part('said'), said)
    this.keepSoon()
  }

  private keepSoon(): void {
    window.clearTimeout(this.timer)
    this.page.dataset['kept'] = 'no'
    this.timer = window.setTimeout(() => void this.keep(), SOON)
  }

  private async keep(): Promise<void> {
    const answer = await post(this.page.dataset['keep'] ?? '', new FormData(this.form)).catch(() => undefined)
    this.page.dataset['kept'] = answer?.ok ? 'yes' : 'no'
    if (!answer?.ok) write(this.part('said'), sheetWords.notKept)
  }
}
