import { sheetWords } from 'words/sheets'
import type { Frame, Size } from './frames'

/** What was taken hold of: a frame, one of its corners or sides, or one that is being drawn. */
export interface Grip {
  kind: 'frame' | 'corner' | 'side' | 'drawn'
  index: number
  /** Which corner, or side. */
  part: number
}

const SVG = 'http://www.w3.org/2000/svg'

/** How large a corner is to the eye and to a finger, in pixels of the screen. */
const SEEN = 6
const TOUCHED = 20

/** The frames over their sheet. */
export class Overlay {
  private readonly groups: SVGGElement[] = []

  constructor(
    readonly svg: SVGSVGElement,
    private readonly size: Size,
  ) {
    svg.replaceChildren()
  }

  /** Draws the frames, with the chosen one's corners and sides. */
  draw(frames: readonly Frame[], chosen: number): void {
    while (this.groups.length > frames.length) this.groups.pop()?.remove()
    while (this.groups.length < frames.length) this.add()
    frames.forEach((frame, i) => this.drawFrame(this.groups[i] as SVGGElement, frame, i, chosen, frames.length))
  }

  focus(index: number): void {
    this.groups[index]?.focus({ preventScroll: true })
  }

  /** Where the pointer is on the sheet, in its pixels. */
  place(event: PointerEvent): { x: number; y: number } {
    const box = this.svg.getBoundingClientRect()
    return {
      x: ((event.clientX - box.left) * this.size.width) / box.width,
      y: ((event.clientY - box.top) * this.size.height) / box.height,
    }
  }

  indexOf(target: EventTarget | null): number {
    return this.groups.findIndex((group) => target instanceof Node && group.contains(target))
  }

  grip(target: EventTarget | null): Grip | undefined {
    const index = this.indexOf(target)
    if (index < 0) return undefined
    const { corner, side } = (target as SVGElement).dataset
    if (corner) return { kind: 'corner', index, part: Number(corner) }
    return side ? { kind: 'side', index, part: Number(side) } : { kind: 'frame', index, part: 0 }
  }

  private add(): void {
    const group = part('g', 'sheet-frame')
    group.setAttribute('tabindex', '0')
    group.setAttribute('role', 'button')
    const polygon = part('polygon')
    polygon.setAttribute('vector-effect', 'non-scaling-stroke')
    const number = part('text')
    number.setAttribute('text-anchor', 'middle')
    number.setAttribute('dominant-baseline', 'central')
    group.append(polygon, number)
    this.svg.append(group)
    this.groups.push(group)
  }

  private drawFrame(group: SVGGElement, frame: Frame, index: number, chosen: number, all: number): void {
    const at = (i: number) => [frame.at[2 * (i % 4)] ?? 0, frame.at[2 * (i % 4) + 1] ?? 0] as const
    group.setAttribute('aria-label', sheetWords.panelOf(index + 1, all))
    group.setAttribute('aria-pressed', String(index === chosen))
    group.classList.toggle('sheet-frame-chosen', index === chosen)
    group.querySelector('polygon')?.setAttribute('points', [0, 1, 2, 3].map((i) => at(i).join()).join(' '))
    const number = group.querySelector('text') as SVGTextElement
    number.textContent = String(index + 1)
    number.setAttribute('x', String((at(0)[0] + at(1)[0] + at(2)[0] + at(3)[0]) / 4))
    number.setAttribute('y', String((at(0)[1] + at(1)[1] + at(2)[1] + at(3)[1]) / 4))
    if (index !== chosen) {
      group.querySelectorAll('circle, line').forEach((grip) => grip.remove())
      return
    }
    if (!group.querySelector('circle')) group.append(...grips())
    this.placeGrips(group, at)
  }

  private placeGrips(group: SVGGElement, at: (i: number) => readonly [number, number]): void {
    const scale = this.size.width / Math.max(1, this.svg.getBoundingClientRect().width)
    for (const line of group.querySelectorAll('line')) {
      const [from, to] = [at(Number(line.dataset['side'])), at(Number(line.dataset['side']) + 1)]
      line.setAttribute('x1', String(from[0]))
      line.setAttribute('y1', String(from[1]))
      line.setAttribute('x2', String(to[0]))
      line.setAttribute('y2', String(to[1]))
    }
    for (const circle of group.querySelectorAll('circle')) {
      const [x, y] = at(Number(circle.dataset['corner'] ?? circle.dataset['shown']))
      circle.setAttribute('cx', String(x))
      circle.setAttribute('cy', String(y))
      circle.setAttribute('r', String((circle.dataset['corner'] ? TOUCHED : SEEN) * scale))
    }
  }
}

function grips(): SVGElement[] {
  const four = [0, 1, 2, 3]
  return [
    ...four.map((side) => {
      const line = part('line', 'sheet-side')
      line.dataset['side'] = String(side)
      line.setAttribute('vector-effect', 'non-scaling-stroke')
      return line
    }),
    ...four.map((corner) => {
      const circle = part('circle', 'sheet-corner')
      circle.dataset['shown'] = String(corner)
      return circle
    }),
    ...four.map((corner) => {
      const circle = part('circle', 'sheet-corner-hold')
      circle.dataset['corner'] = String(corner)
      return circle
    }),
  ]
}

function part<Name extends keyof SVGElementTagNameMap>(name: Name, className = ''): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name)
  if (className) made.setAttribute('class', className)
  return made
}
