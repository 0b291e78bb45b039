import { RangeSetBuilder, type EditorState, type Extension } from '@codemirror/state'
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view'
import { columnsOf, type Columns } from '../paper/rows'
import { linesIn, screenplayLines } from './lines'
import { isCut, screenplayMargins } from './margins'

const LEFT = Decoration.line({ class: 'sp-left' })
const BELOW = Decoration.line({ class: 'sp-right sp-below' })
const WHOLE = Decoration.mark({ class: 'sp-whole' })

/** The dual dialogues in view, and what puts their speeches side by side. */
class DualColumns {
  private shown: readonly Columns[] = []
  decorations: DecorationSet = Decoration.none
  whole: DecorationSet = Decoration.none

  constructor(view: EditorView) {
    this.draw(view)
  }

  update(update: ViewUpdate): void {
    const turned = update.startState.field(screenplayMargins, false) !== update.state.field(screenplayMargins, false)
    if (update.docChanged || update.viewportChanged || update.selectionSet || turned) this.draw(update.view)
  }

  /** The dual dialogue that a position is in, if it is in view and stands in columns. */
  at(position: number): Columns | undefined {
    return this.shown.find(({ from, to }) => from <= position && position <= to)
  }

  private draw(view: EditorView): void {
    const shown: Columns[] = []
    const [builder, whole] = [new RangeSetBuilder<Decoration>(), new RangeSetBuilder<Decoration>()]
    const lines = view.plugin(screenplayLines)
    let done = 0
    for (const line of lines ? linesIn(view.state, view.visibleRanges) : []) {
      if (line.number < done) continue
      const dual = lines!.dualAt(line.number)
      if (!dual) continue
      done = dual.right.to
      const columns = columnsOf(view.state.doc, dual, (at) => lines!.rowsOf(view.state, at))
      if (isWritten(view.state, dual.between) || isCut(view.state, columns.from, columns.to)) {
        oneBelowTheOther(view.state, columns, builder)
      } else {
        shown.push(columns)
        sideBySide(view.state, columns, builder, whole)
      }
    }
    this.shown = shown
    this.decorations = builder.finish()
    this.whole = whole.finish()
  }
}

/** Whether the cursor is in something that is written between the two speeches. */
function isWritten({ doc, selection }: EditorState, between: { from: number; to: number }): boolean {
  const [from, to] = [doc.line(between.from).from, doc.line(between.to - 1).to]
  const { head } = selection.main
  return head >= from && head <= to && doc.sliceString(from, to).trim() !== ''
}

function oneBelowTheOther({ doc }: EditorState, { dual }: Columns, builder: RangeSetBuilder<Decoration>): void {
  for (let at = dual.left.from; at < dual.left.to; at++) builder.add(doc.line(at).from, doc.line(at).from, LEFT)
  for (let at = dual.right.from; at < dual.right.to; at++) builder.add(doc.line(at).from, doc.line(at).from, BELOW)
}

type Builder = RangeSetBuilder<Decoration>

/**
 * The left speech stands in the flow. What is between takes the room that the right one needs beyond it; the lines of
 * the right one take none, and are drawn as far up as they belong.
 */
function sideBySide({ doc }: EditorState, columns: Columns, builder: Builder, whole: Builder): void {
  const { dual, printed, height, right } = columns
  for (let at = dual.left.from; at < dual.left.to; at++) builder.add(doc.line(at).from, doc.line(at).from, LEFT)
  for (let at = dual.between.from; at < dual.between.to; at++)
    builder.add(doc.line(at).from, doc.line(at).from, between(at === dual.between.from ? height - printed : 0))
  for (let at = dual.right.from; at < dual.right.to; at++) {
    const line = doc.line(at)
    builder.add(line.from, line.from, up(height - right.findIndex(({ from }) => from >= line.from)))
    // So that CodeMirror never measures how high a line is by one that has no height.
    if (line.length > 0) whole.add(line.from, line.to, WHOLE)
  }
}

const betweens: Decoration[] = []
const ups: Decoration[] = []

function between(rows: number): Decoration {
  return (betweens[rows] ??= Decoration.line({ class: 'sp-between', attributes: { style: `--rows: ${rows}` } }))
}

function up(rows: number): Decoration {
  return (ups[rows] ??= Decoration.line({ class: 'sp-right', attributes: { style: `--up: ${rows}` } }))
}

export const dualColumns = ViewPlugin.fromClass(DualColumns, {
  decorations: (columns) => columns.decorations,
  provide: (plugin): Extension =>
    EditorView.outerDecorations.of((view) => view.plugin(plugin)?.whole ?? Decoration.none),
})
