// Masks drawn on a still, by pointer or by numbers; [data-island="stillMask"].

import { stillsWords } from 'words/stills'
import { outline, points, rectangle, typed, written, type Corner } from './drawing'

/** Lets a still be drawn on: what is drawn goes into its form, which is sent. */
export function drawsMasks(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('.stills-mask-form')
  if (form) new Drawing(root, form)
}

class Drawing {
  private readonly surface: HTMLElement
  private readonly shape: SVGPolygonElement
  private readonly button: HTMLButtonElement
  private readonly hint: HTMLElement
  private corners: Corner[] = []
  private start: Corner | undefined
  private on = false

  constructor(
    root: HTMLElement,
    private readonly form: HTMLFormElement,
  ) {
    this.surface = root.querySelector<HTMLElement>('[data-draw]')!
    this.shape = root.querySelector<SVGPolygonElement>('[data-new]')!
    this.button = root.querySelector<HTMLButtonElement>('[data-draws]')!
    this.hint = root.querySelector<HTMLElement>('[data-draw-hint]')!
    this.button.hidden = false
    this.button.addEventListener('click', () => this.turn(!this.on))
    this.surface.addEventListener('pointerdown', (event) => this.down(event))
    this.surface.addEventListener('pointermove', (event) => this.move(event))
    this.surface.addEventListener('pointerup', (event) => this.up(event))
    this.surface.addEventListener('pointercancel', () => this.begin())
    this.form.addEventListener('input', () => this.preview(this.typed()))
    root.addEventListener('keydown', (event) => event.key === 'Escape' && this.on && this.begin())
    this.preview(this.typed())
  }

  private turn(on: boolean): void {
    this.on = on
    this.surface.classList.toggle('stills-drawing', on)
    this.button.setAttribute('aria-pressed', String(on))
    this.button.textContent = on ? stillsWords.stopDrawing : stillsWords.draw
    this.hint.textContent = on ? stillsWords.drawHint : ''
    this.begin()
  }

  private begin(): void {
    this.start = undefined
    this.corners = []
    this.preview([])
  }

  private down(event: PointerEvent): void {
    if (!this.on || event.button !== 0) return
    event.preventDefault()
    this.surface.setPointerCapture(event.pointerId)
    this.start = this.at(event)
  }

  private move(event: PointerEvent): void {
    if (!this.on) return
    const here = this.at(event)
    if (this.start && !this.corners.length) this.preview(rectangle(this.start, here))
    else if (this.corners.length) this.preview([...this.corners, here])
  }

  private up(event: PointerEvent): void {
    if (!this.on || !this.start) return
    const dragged = this.corners.length ? [] : rectangle(this.start, this.at(event))
    this.start = undefined
    if (dragged.length) return this.send(dragged)
    const { corners, closed } = outline(this.corners, this.at(event))
    this.corners = corners
    this.preview(corners)
    if (closed) this.send(corners)
  }

  private send(corners: readonly Corner[]): void {
    this.preview(corners)
    this.form.querySelector<HTMLInputElement>('[name=corners]')!.value = written(corners)
    this.form.requestSubmit()
  }

  private at(event: PointerEvent): Corner {
    const box = this.surface.getBoundingClientRect()
    const part = (value: number) => Math.max(0, Math.min(1, value))
    return [part((event.clientX - box.left) / box.width), part((event.clientY - box.top) / box.height)]
  }

  private typed(): Corner[] {
    const value = (name: string) => this.form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value
    return typed(value('left'), value('top'), value('width'), value('height'))
  }

  private preview(corners: readonly Corner[]): void {
    const { width, height } = this.shape.ownerSVGElement!.viewBox.baseVal
    this.shape.setAttribute('points', points(corners, width, height))
  }
}
