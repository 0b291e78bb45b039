import { lightWords } from 'words/light'
import { type Box, between, moved, sized } from './boxes'

type Side = 'a' | 'b'

const steps: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Lets two regions be drawn on a picture: the first stroke draws A, the next B, and so on. What the form asks is asked anew each time. */
export function drawsRegions(look: HTMLElement): void {
  const stage = look.querySelector<HTMLElement>('[data-stage]')
  const form = look.querySelector<HTMLFormElement>('[data-ratio]')
  const drawing = stage?.querySelector('svg')
  if (!stage || !form || !drawing) return
  drawing.removeAttribute('aria-hidden')
  drawing.setAttribute('role', 'group')
  const regions = new Regions(form, drawing)
  regions.showAll()
  let next: Side = 'a'
  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || (event.target as Element).closest('rect')) return
    event.preventDefault()
    stage.setPointerCapture(event.pointerId)
    const side = next
    const [x, y] = place(stage, event)
    const draw = (to: PointerEvent) => regions.put(side, between(x, y, ...place(stage, to)))
    const stop = (last: PointerEvent) => {
      stage.removeEventListener('pointermove', draw)
      draw(last)
      next = side === 'a' ? 'b' : 'a'
      void regions.ask()
    }
    stage.addEventListener('pointermove', draw)
    stage.addEventListener('pointerup', stop, { once: true })
  })
  form.addEventListener('input', () => regions.showAll())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void regions.ask(true)
  })
}

function place(stage: HTMLElement, event: PointerEvent): [number, number] {
  const { left, top, width, height } = stage.getBoundingClientRect()
  return [(100 * (event.clientX - left)) / width, (100 * (event.clientY - top)) / height]
}

class Regions {
  private asked = 0
  private later = 0

  constructor(
    private readonly form: HTMLFormElement,
    private readonly drawing: SVGSVGElement,
  ) {}

  put(side: Side, box: Box): void {
    this.field(side, 'x').value = String(box.x)
    this.field(side, 'y').value = String(box.y)
    this.field(side, 'w').value = String(box.width)
    this.field(side, 'h').value = String(box.height)
    this.show(side)
  }

  showAll(): void {
    this.show('a')
    this.show('b')
  }

  /** Asks the server for the ratio, and puts its answer below; without a server the page is asked for as a whole. */
  async ask(whole = false): Promise<void> {
    const mine = ++this.asked
    const address = `${this.form.action}?${new URLSearchParams(new FormData(this.form) as unknown as Record<string, string>)}`
    try {
      const response = await fetch(address)
      if (!response.ok) return whole ? void (location.href = address) : undefined
      const page = new DOMParser().parseFromString(await response.text(), 'text/html')
      if (mine !== this.asked) return
      const answer = page.querySelector('[data-answer]')
      if (answer) this.form.querySelector('[data-answer]')!.replaceChildren(...answer.childNodes)
      history.replaceState(null, '', address)
    } catch {
      if (whole) this.form.submit()
    }
  }

  private field(side: Side, name: string): HTMLInputElement {
    return this.form.elements.namedItem(side + name) as HTMLInputElement
  }

  private box(side: Side): Box | undefined {
    const [x, y, width, height] = ['x', 'y', 'w', 'h'].map((name) => Number(this.field(side, name).value)) as [number, number, number, number]
    const isInside = x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 100.001 && y + height <= 100.001
    return isInside ? { x, y, width, height } : undefined
  }

  private show(side: Side): void {
    const box = this.box(side)
    const rect = this.rect(side)
    rect.toggleAttribute('hidden', !box)
    if (!box) return
    for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value))
  }

  private rect(side: Side): SVGRectElement {
    const known = this.drawing.querySelector<SVGRectElement>(`[data-side="${side}"]`)
    const rect = known ?? document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    if (rect.hasAttribute('tabindex')) return rect
    rect.dataset['side'] = side
    rect.setAttribute('tabindex', '0')
    rect.setAttribute('role', 'img')
    rect.setAttribute('aria-label', lightWords.region(side))
    rect.addEventListener('keydown', (event) => this.press(side, event))
    this.drawing.append(rect)
    return rect
  }

  private press(side: Side, event: KeyboardEvent): void {
    const step = steps[event.key]
    const box = this.box(side)
    if (!step || !box) return
    event.preventDefault()
    this.put(side, event.shiftKey ? sized(box, ...step) : moved(box, ...step))
    clearTimeout(this.later)
    this.later = window.setTimeout(() => void this.ask(), 300)
  }
}
