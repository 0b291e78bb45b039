import { StateField, type EditorState, type Range } from '@codemirror/state'
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view'
import { eighthsWord, sceneNumber, type Outline, type PageStart } from '../outline/outline'
import { outlineRead } from '../outline/reader'

/** Scene numbers and lengths beside the headings, and the edges of pages, as the last outline has them. */
export const screenplayMargins = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(margins, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(outlineRead)) return drawn(effect.value, transaction.state)
    return margins.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

function drawn({ scenes, pages }: Outline, state: EditorState): DecorationSet {
  const headings = scenes.map((scene, i) =>
    Decoration.line({
      attributes: { 'data-scene': sceneNumber(scenes, i), 'data-length': eighthsWord(scene.eighths) },
    }).range(lineStart(state, scene.from)),
  )
  const edges = pages.filter(({ number }) => number > 1).map((page) => edge(page, state))
  return Decoration.set([...headings, ...edges], true)
}

function lineStart(state: EditorState, position: number): number {
  return state.doc.lineAt(Math.min(position, state.doc.length)).from
}

// Marks alone, such as those of emphasis, are not yet the line's text.
const NO_TEXT = /^[^\p{L}\p{N}]*$/u

/** Between lines a page's edge takes room; inside one it is drawn across without moving the text. */
function edge({ number, from }: PageStart, state: EditorState): Range<Decoration> {
  const line = state.doc.lineAt(Math.min(from, state.doc.length))
  const between = NO_TEXT.test(state.doc.sliceString(line.from, from))
  return Decoration.widget({ widget: new PageEdge(number, between), block: between, side: -1 }).range(
    between ? line.from : from,
  )
}

class PageEdge extends WidgetType {
  constructor(
    readonly number: number,
    readonly between: boolean,
  ) {
    super()
  }

  override eq(other: PageEdge): boolean {
    return other.number === this.number && other.between === this.between
  }

  override get estimatedHeight(): number {
    return this.between ? 52 : -1
  }

  override toDOM(): HTMLElement {
    const edge = document.createElement(this.between ? 'div' : 'span')
    edge.className = this.between ? 'sp-page-edge' : 'sp-page-edge sp-page-edge-inside'
    edge.setAttribute('aria-hidden', 'true')
    edge.dataset.page = `${this.number}.`
    return edge
  }

  override ignoreEvent(): boolean {
    return false
  }
}
