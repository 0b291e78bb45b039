import { EditorSelection, type Extension } from '@codemirror/state'
import { Decoration, EditorView, layer, RectangleMarker, type LayerMarker } from '@codemirror/view'
import { cursors, type Cursor } from './cursors'

/** How long a name stays at a cursor that has moved. */
const NAMED = 2500

/** Shows the cursors of the others: a thin line with a flag that names who it is, and what they have selected as a tint. */
export const carets: Extension = [
  cursors,
  EditorView.decorations.compute([cursors], (state) => Decoration.set(tints(state.field(cursors), state.doc.length), true)),
  layer({
    above: true,
    class: 'sp-carets',
    update: (update) =>
      update.docChanged ||
      update.viewportChanged ||
      update.geometryChanged ||
      update.state.field(cursors) !== update.startState.field(cursors),
    markers: (view) => view.state.field(cursors).flatMap((cursor) => marker(view, cursor)),
    mount: (dom) => dom.setAttribute('aria-hidden', 'true'),
  }),
]

function tints(known: readonly Cursor[], length: number) {
  return known.flatMap(({ anchor, head, colour }) => {
    const [from, to] = [Math.min(anchor, head), Math.min(Math.max(anchor, head), length)]
    return from < to ? [Decoration.mark({ class: `sp-their-selection person-tint-${colour}` }).range(from, to)] : []
  })
}

function marker(view: EditorView, cursor: Cursor): Caret[] {
  const { from, to } = view.viewport
  if (cursor.head < from || cursor.head > to) return []
  const [box] = RectangleMarker.forRange(view, '', EditorSelection.cursor(cursor.head, 1))
  return box ? [new Caret(cursor, box.left, box.top, box.height)] : []
}

class Caret implements LayerMarker {
  constructor(
    private readonly cursor: Cursor,
    private readonly left: number,
    private readonly top: number,
    private readonly height: number,
  ) {}

  eq(other: Caret): boolean {
    return (
      other.cursor.window === this.cursor.window &&
      other.cursor.moves === this.cursor.moves &&
      other.cursor.name === this.cursor.name &&
      other.left === this.left &&
      other.top === this.top &&
      other.height === this.height
    )
  }

  draw(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = `sp-caret person-tint-${this.cursor.colour}`
    dom.dataset.window = this.cursor.window
    const flag = document.createElement('span')
    flag.className = 'sp-caret-flag'
    flag.textContent = this.cursor.name
    dom.append(flag)
    this.place(dom)
    named(dom)
    return dom
  }

  update(dom: HTMLElement, old: Caret): boolean {
    if (old.cursor.window !== this.cursor.window || old.cursor.name !== this.cursor.name) return false
    this.place(dom)
    if (old.cursor.moves !== this.cursor.moves) named(dom)
    return true
  }

  private place(dom: HTMLElement): void {
    dom.style.left = `${this.left}px`
    dom.style.top = `${this.top}px`
    dom.style.height = `${this.height}px`
  }
}

const naming = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

function named(dom: HTMLElement): void {
  clearTimeout(naming.get(dom))
  dom.classList.add('sp-caret-named')
  naming.set(dom, setTimeout(() => dom.classList.remove('sp-caret-named'), NAMED))
}
