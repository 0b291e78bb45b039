import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view'
import { RangeSetBuilder, type Line } from '@codemirror/state'
import { open, type ScriptLines } from 'draftroom-lines'
import type { LineKind } from '../flow/elements'
import { intended, intentField } from '../flow/intent'
import { LINE_KINDS, spanClass } from './kinds'

const LINE_STYLES = new Map<LineKind, Decoration>(
  LINE_KINDS.map(({ name }) => [name, Decoration.line({ class: `sp-${name}` })]),
)
const SPAN_STYLES = Array.from({ length: 13 }, (_, kind) => Decoration.mark({ class: spanClass(kind) }))

/** The lines of the script as the core reads them, kept in step with the document; styles what is in view. */
class ScreenplayLines {
  private readonly lines: ScriptLines
  decorations: DecorationSet

  constructor(view: EditorView) {
    this.lines = open(view.state.doc.toString())
    this.decorations = this.inView(view)
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.follow(update)
    const meant = update.startState.field(intentField, false) !== update.state.field(intentField, false)
    if (update.docChanged || update.viewportChanged || meant) this.decorations = this.inView(update.view)
  }

  /** What the core reads a line as; lines are counted from 1. */
  kindOf(line: number): LineKind {
    return LINE_KINDS[this.lines.kind(line - 1)]?.name ?? 'action'
  }

  /** The spans of a line, flat: from, to, kind; lines are counted from 1. */
  spansOf(line: number): Int32Array {
    return this.lines.spans(line - 1)
  }

  /** Each change is put in at the place it has once those before it are in. */
  private follow(update: ViewUpdate): void {
    update.changes.iterChanges((fromA, toA, fromB, _, inserted) => {
      this.lines.replace(fromB, fromB + (toA - fromA), inserted.toString())
    })
  }

  private inView(view: EditorView): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>()
    for (const { from, to } of view.visibleRanges)
      for (let at = from; at <= to; ) {
        const line = view.state.doc.lineAt(at)
        this.style(line, intended(view.state, line) ?? this.kindOf(line.number), builder)
        at = line.to + 1
      }
    return builder.finish()
  }

  private style(line: Line, kind: LineKind, builder: RangeSetBuilder<Decoration>): void {
    const style = LINE_STYLES.get(kind)
    if (style) builder.add(line.from, line.from, style)
    const spans = this.lines.spans(line.number - 1)
    for (let i = 0; i + 2 < spans.length; i += 3) {
      const mark = SPAN_STYLES[spans[i + 2]!]
      if (mark && spans[i]! < spans[i + 1]!) builder.add(line.from + spans[i]!, line.from + spans[i + 1]!, mark)
    }
  }
}

/** Shows the document as a screenplay. */
export const screenplayLines = ViewPlugin.fromClass(ScreenplayLines, {
  decorations: (lines) => lines.decorations,
})
