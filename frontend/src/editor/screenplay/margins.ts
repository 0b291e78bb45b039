import { StateField, type EditorState, type Range } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import { eighthsWord, sceneNumber, type Outline, type PageEdge } from '../outline/outline'
import { outlineRead } from '../outline/reader'
import { LastFoot, PageTurn } from './edge'
import { isFolding } from '../paper/folding'
import { isOnPaper } from '../paper/paper'

/** Scene numbers and lengths beside the headings, speakers who go on, and the edges of pages, as the last outline has them. */
export const screenplayMargins = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(margins, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(outlineRead)) return drawn(effect.value, transaction.state)
    return margins.map(transaction.changes)
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** The places in a line at which pages begin inside it, counted from its start. */
export function turnsInside(state: EditorState, from: number, to: number): number[] {
  const turns: number[] = []
  state.field(screenplayMargins, false)?.between(from, to, (at, _, { spec }) => {
    if (spec.widget instanceof PageTurn && !spec.widget.between) turns.push(at - from)
  })
  return turns
}

/** Whether a line begins here that is the cue of a speaker who goes on. */
export function goesOn(state: EditorState, from: number): boolean {
  let found = false
  state.field(screenplayMargins, false)?.between(from, from, (_from, _to, decoration) => {
    found ||= decoration === CONTINUED
  })
  return found
}

/** Whether a page ends inside a range. */
export function isCut(state: EditorState, from: number, to: number): boolean {
  let found = false
  state.field(screenplayMargins, false)?.between(from, to, (at, _, { spec }) => {
    found ||= spec.widget instanceof PageTurn && at > from
  })
  return found
}

function drawn({ scenes, pages, continued, rows }: Outline, state: EditorState): DecorationSet {
  const headings = scenes.map((scene, i) =>
    Decoration.line({
      attributes: { 'data-scene': sceneNumber(scenes, i), 'data-length': eighthsWord(scene.eighths) },
    }).range(lineAt(state, scene.from).from),
  )
  const cues = continued.map((from) => CONTINUED.range(lineAt(state, from).from))
  const turns = pages.flatMap((page, i) => turn(pages[i - 1] ?? null, page, rows, state))
  const last = pages[pages.length - 1]
  const foot = last ? [lastFoot(last, rows, state)] : []
  return Decoration.set([...headings, ...cues, ...turns, ...foot], true)
}

const CONTINUED = Decoration.line({ class: 'sp-goes-on' })

function lineAt(state: EditorState, position: number) {
  return state.doc.lineAt(Math.min(position, state.doc.length))
}

// Marks alone, such as those of emphasis, are not yet the line's text.
const NO_TEXT = /^[^\p{L}\p{N}]*$/u

/** Where a page begins that another one is before, be it the title page, whose sheet ends with its lines. */
function turn(before: PageEdge | null, after: PageEdge, rows: number, state: EditorState): Range<Decoration>[] {
  const line = lineAt(state, after.from)
  if (!before && line.number === 1) return []
  const between = NO_TEXT.test(state.doc.sliceString(line.from, after.from))
  const used = before ? before.rows + (between ? blanksAbove(state, line.number) : 0) : rows
  const widget = new PageTurn({ before, after, free: rows - used }, between, isOnPaper())
  return [Decoration.widget({ widget, block: between, side: -1 }).range(between ? line.from : after.from)]
}

const NOT_PRINTED = /^\s*(={3,}\s*)?$/
const FOLDED = /^\s*(?:\[\[.*\]\]|\/\*.*\*\/|#.*|=[^=].*)\s*$/u

/** How many lines above one have room but print nothing, up to the first that does print. */
function blanksAbove({ doc }: EditorState, line: number): number {
  let [above, blanks, folded] = [line - 1, 0, false]
  for (; above > 0; above--) {
    const { text } = doc.line(above)
    const isFolded = isFolding() && FOLDED.test(text)
    if (!isFolded && !NOT_PRINTED.test(text)) break
    folded ||= isFolded && blanks > 0
    if (!isFolded && !folded) blanks++
  }
  return blanks
}

function lastFoot(last: PageEdge, rows: number, state: EditorState): Range<Decoration> {
  const free = rows - last.rows - blanksAbove(state, state.doc.lines + 1)
  return Decoration.widget({ widget: new LastFoot(Math.max(1, free + 6)), block: true, side: 1 }).range(state.doc.length)
}
