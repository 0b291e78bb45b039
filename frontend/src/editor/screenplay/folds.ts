import { RangeSetBuilder, type EditorState, type Extension, type Line } from '@codemirror/state'
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view'
import { foldAt, isFolding, markOf, type Fold } from '../paper/folding'
import { linesIn, screenplayLines } from './lines'
import { screenplayMargins } from './margins'

const HIDDEN = Decoration.mark({ class: 'sp-folded-text' })
const NO_ROOM = Decoration.line({ class: 'sp-none' })
const OPEN = Decoration.line({ class: 'sp-open' })
const [NOTE, BONEYARD] = [8, 9]

type Builder = RangeSetBuilder<Decoration>

/** On sheets, what isn't printed takes no room: marks in the margin stand for it, and open where the cursor goes in. */
class Folds {
  decorations: DecorationSet = Decoration.none
  hidden: DecorationSet = Decoration.none

  constructor(view: EditorView) {
    this.draw(view)
  }

  update(update: ViewUpdate): void {
    const turned = update.startState.field(screenplayMargins, false) !== update.state.field(screenplayMargins, false)
    if (update.docChanged || update.viewportChanged || update.selectionSet || turned) this.draw(update.view)
  }

  private draw(view: EditorView): void {
    const [builder, hidden] = [new RangeSetBuilder<Decoration>(), new RangeSetBuilder<Decoration>()]
    const lines = isFolding() ? view.plugin(screenplayLines) : null
    const { doc } = view.state
    const at = (number: number) => ({ kind: lines!.kindOf(number), text: doc.line(number).text })
    let done = 0
    for (const line of lines ? linesIn(view.state, view.visibleRanges) : []) {
      if (line.number <= done) continue
      const fold = foldAt(line.number, doc.lines, at)
      if (fold && fold.to >= line.number) {
        drawFold(view.state, fold, builder, hidden)
        done = fold.to
      } else if (INSIDE.test(line.text)) {
        drawInside(view.state, line, lines!.spansOf(line.number), builder)
      }
    }
    this.decorations = builder.finish()
    this.hidden = hidden.finish()
  }
}

// A line that may have a note among what prints.
const INSIDE = /\[\[|\]\]|\/\*|\*\//u

function drawFold(state: EditorState, { from, to, marks }: Fold, builder: Builder, hidden: Builder): void {
  const { head } = state.selection.main
  const isOpen = head >= state.doc.line(from).from && head <= state.doc.line(to).to
  for (let number = from; number <= to; number++) {
    const line = state.doc.line(number)
    const place = marks.indexOf(number)
    builder.add(line.from, line.from, isOpen ? OPEN : place < 0 ? NO_ROOM : mark(line.text, marks.length - 1 - place))
    if (!isOpen && line.length > 0) hidden.add(line.from, line.to, HIDDEN)
  }
}

function mark(text: string, above: number): Decoration {
  return Decoration.line({
    class: 'sp-none sp-folded',
    attributes: { 'data-mark': markOf(text), title: text.trim(), style: `--marks-below: ${above}` },
  })
}

/** Notes among what prints. */
function drawInside(state: EditorState, line: Line, spans: Int32Array, builder: Builder): void {
  const { head } = state.selection.main
  for (let i = 0; i + 2 < spans.length; i += 3) {
    const [from, to] = [line.from + spans[i]!, line.from + spans[i + 1]!]
    const isHidden = spans[i + 2] === NOTE || spans[i + 2] === BONEYARD
    if (!isHidden || (head >= from && head <= to)) continue
    const text = state.doc.sliceString(from, to)
    builder.add(from, to, Decoration.mark({ class: 'sp-folded-inside', attributes: { 'data-mark': markOf(text), title: text } }))
  }
}

const folds = ViewPlugin.fromClass(Folds, {
  decorations: (plugin) => plugin.decorations,
  provide: (plugin): Extension => EditorView.outerDecorations.of((view) => view.plugin(plugin)?.hidden ?? Decoration.none),
})

/** Folds what isn't printed; a click on a mark opens it. */
export const folding: Extension = [
  folds,
  EditorView.domEventHandlers({
    mousedown(event, view) {
      const target = event.target instanceof Element ? event.target.closest('.sp-folded, .sp-folded-inside') : null
      if (!target || event.button !== 0) return false
      const at = view.posAtDOM(target)
      const opening = /^\s*(?:\[\[|\/\*|#+|=)\s*/u.exec(view.state.sliceDoc(at, at + 20))
      view.dispatch({ selection: { anchor: at + Math.max(1, opening?.[0].length ?? 0) }, scrollIntoView: true })
      view.focus()
      return true
    },
  }),
]
