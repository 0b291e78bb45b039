import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view'
import { RangeSetBuilder, type EditorState, type Line } from '@codemirror/state'
import { open, type ScriptLines } from 'draftroom-core'
import type { LineKind } from '../flow/elements'
import { intended, intentField } from '../flow/intent'
import { dualOf, type Dual, type Row } from '../paper/rows'
import { Breaks } from './breaks'
import { LINE_KINDS, spanClass } from './kinds'
import { goesOn, screenplayMargins, turnsInside } from './margins'

const LINE_STYLES = new Map<LineKind, Decoration>(
  LINE_KINDS.map(({ name }) => [name, Decoration.line({ class: `sp-${name}` })]),
)
const PRINTED_LINE = Decoration.mark({ class: 'sp-printed-line' })
const WHOLE_LINE = Decoration.mark({ class: 'sp-printed-line sp-printed-whole' })
const SPAN_STYLES = Array.from({ length: 13 }, (_, kind) => Decoration.mark({ class: spanClass(kind) }))

// A line shorter than the narrowest element is wide never breaks, be its letters wide ones.
const NARROWEST = 8
const NONE = new Int32Array()
const MAY_BE_DUAL: ReadonlySet<LineKind> = new Set<LineKind>(['character', 'dialogue', 'parenthetical', 'lyrics', 'blank', 'note', 'boneyard'])

/** The lines of the script as the core reads them, kept in step with the document; styles what is in view. */
class ScreenplayLines {
  private readonly lines: ScriptLines
  private readonly breaks: Breaks
  private dual: Dual | undefined
  decorations: DecorationSet
  /** The lines of print of lines that have several. */
  printed: DecorationSet

  constructor(view: EditorView) {
    this.lines = open(view.state.doc.toString())
    this.breaks = new Breaks(this.lines)
    this.decorations = this.inView(view)
    this.printed = this.printedInView(view)
  }

  get isMultiCamera(): boolean {
    return this.lines.isMultiCamera()
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.follow(update)
    const meant = update.startState.field(intentField, false) !== update.state.field(intentField, false)
    const redraw = update.docChanged || update.viewportChanged
    if (redraw || meant) this.decorations = this.inView(update.view)
    const turned = update.startState.field(screenplayMargins, false) !== update.state.field(screenplayMargins, false)
    if (redraw || turned) this.printed = this.printedInView(update.view)
  }

  /** What the core reads a line as; lines are counted from 1. */
  kindOf(line: number): LineKind {
    return LINE_KINDS[this.lines.kind(line - 1)]?.name ?? 'action'
  }

  /** The spans of a line, flat: from, to, kind; lines are counted from 1. */
  spansOf(line: number): Int32Array {
    return this.lines.spans(line - 1)
  }

  /** The dual dialogue that a line is in, be it between its speeches; lines are counted from 1. */
  dualAt(line: number): Dual | undefined {
    if (!this.dual || line < this.dual.left.from || line >= this.dual.right.to)
      this.dual = MAY_BE_DUAL.has(this.kindOf(line)) ? dualOf(this.lines.dual(line - 1)) : undefined
    return this.dual
  }

  /** A line's lines of print; lines are counted from 1. */
  rowsOf(state: EditorState, line: number): Row[] {
    const { from, to, text } = state.doc.line(line)
    const ends = [...this.breaksOf(state, { from, to, text, number: line }), text.length]
    return ends.map((end, i) => ({ from: from + (ends[i - 1] ?? 0), to: from + end }))
  }

  private breaksOf(state: EditorState, { number, from, to, text }: Pick<Line, 'number' | 'from' | 'to' | 'text'>): Int32Array {
    if (text.length < NARROWEST) return NONE
    const dual = this.dualAt(number)
    const side = !dual || (number >= dual.between.from && number < dual.between.to) ? 0 : number < dual.between.from ? 1 : 2
    return this.breaks.of(number - 1, text, { side, goesOn: goesOn(state, from), cuts: turnsInside(state, from, to) })
  }

  /** Each change is put in at the place it has once those before it are in. */
  private follow(update: ViewUpdate): void {
    this.dual = undefined
    update.changes.iterChanges((fromA, toA, fromB, _, inserted) => {
      this.lines.replace(fromB, fromB + (toA - fromA), inserted.toString())
    })
  }

  private inView({ state, visibleRanges }: EditorView): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>()
    for (const line of linesIn(state, visibleRanges))
      this.style(line, intended(state, line) ?? this.kindOf(line.number), builder)
    return builder.finish()
  }

  /** All but the last line of print of each line: what breaks is their end. */
  private printedInView({ state, visibleRanges }: EditorView): DecorationSet {
    const builder = new RangeSetBuilder<Decoration>()
    for (const line of linesIn(state, visibleRanges)) {
      let from = line.from
      for (const at of this.breaksOf(state, line)) {
        builder.add(from, line.from + at, at === line.length ? WHOLE_LINE : PRINTED_LINE)
        from = line.from + at
      }
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

/** The lines that ranges touch, in order. */
export function* linesIn(state: EditorState, ranges: readonly { from: number; to: number }[]): Generator<Line> {
  for (const { from, to } of ranges)
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at)
      yield line
      at = line.to + 1
    }
}

/** Shows the document as a screenplay. */
export const screenplayLines = ViewPlugin.fromClass(ScreenplayLines, {
  decorations: (lines) => lines.decorations,
  provide: (plugin) => EditorView.outerDecorations.of((view) => view.plugin(plugin)?.printed ?? Decoration.none),
})
