import { RangeSet, StateEffect, StateField, type ChangeDesc, type EditorState, type Range } from '@codemirror/state'
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view'
import type { Changed } from 'draftroom-core'
import type { Revision } from './known'

/** A change of a revision, by the revision's place. Its offsets are those of the text that it was read from. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly revision: number
}

/** What is marked, and of which revisions. */
export interface Marked {
  readonly revisions: readonly Revision[]
  readonly text: Changed['text']
  readonly lines: Changed['lines']
}

interface MarkedNow {
  readonly revisions: readonly Revision[]
  /** Runs of changes, in order. */
  readonly changes: readonly Change[]
  readonly drawn: DecorationSet
  /** What has happened to the document since, null when nothing. */
  readonly since: ChangeDesc | null
}

/** New marks, their offsets those of the document that the effect's transaction starts from. */
export const marksRead = StateEffect.define<Marked>()

const NOTHING: MarkedNow = { revisions: [], changes: [], drawn: Decoration.none, since: null }

/** What revisions changed, tinted in their colours, with an asterisk beside each line of print. */
export const revisionMarks = StateField.define<MarkedNow>({
  create: () => NOTHING,
  update(now, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(marksRead)) return { ...read(effect.value), since: null }
    if (!transaction.docChanged) return now
    const { changes } = transaction
    return { ...now, drawn: now.drawn.map(changes), since: now.since ? now.since.composeDesc(changes) : changes.desc }
  },
  provide: (field) => EditorView.decorations.from(field, ({ drawn }) => drawn),
})

function read({ revisions, text, lines }: Marked): Omit<MarkedNow, 'since'> {
  return { revisions, changes: runs(text), drawn: drawn(revisions, text, lines) }
}

/** Changes that nothing but a few characters stand between are one. */
function runs(text: Changed['text']): Change[] {
  const found: Change[] = []
  for (const [from, to, revision] of text) {
    const last = found.at(-1)
    if (last && last.revision === revision && from - last.to <= 2) found[found.length - 1] = { ...last, to: Math.max(to, last.to) }
    else found.push({ from, to, revision })
  }
  return found
}

function drawn(revisions: readonly Revision[], text: Changed['text'], lines: Changed['lines']): DecorationSet {
  const tints = revisions.map(({ paper, name, day }) =>
    Decoration.mark({ class: `sp-rev sp-rev-${paper}`, attributes: { title: `${name}, ${day}` } }),
  )
  const asterisks = revisions.map(({ paper }) => Decoration.widget({ widget: new Asterisk(paper), side: 1 }))
  const ranges: Range<Decoration>[] = []
  for (const [from, to, revision] of text) if (from < to) ranges.push(tints[revision]!.range(from, to))
  // Behind the line's first character: at its very start it would stand at the end of the one above.
  for (const [from, to, revision] of lines) ranges.push(asterisks[revision]!.range(Math.min(from + 1, to)))
  return RangeSet.of(ranges, true)
}

class Asterisk extends WidgetType {
  constructor(readonly paper: string) {
    super()
  }

  override eq(other: Asterisk): boolean {
    return other.paper === this.paper
  }

  override toDOM(): HTMLElement {
    const asterisk = document.createElement('span')
    asterisk.className = `sp-asterisk sp-rev-${this.paper}`
    asterisk.setAttribute('aria-hidden', 'true')
    return asterisk
  }

  override ignoreEvent(): boolean {
    return false
  }
}

/** The changes where they are in the document. */
export function changesIn(state: EditorState): readonly Change[] {
  const { changes, since } = state.field(revisionMarks)
  return since
    ? changes.map((one) => ({ ...one, from: since.mapPos(one.from, 1), to: since.mapPos(one.to, -1) }))
    : changes
}

/** The revision of what a position is in. */
export function revisionAt(state: EditorState, position: number): Revision | undefined {
  const { revisions, changes, since } = state.field(revisionMarks)
  if (changes.length === 0) return undefined
  const at = since ? since.invertedDesc.mapPos(position, 1) : position
  const found = changes.find(({ from, to }) => from <= at && at <= to)
  return found && revisions[found.revision]
}

/** The next change behind a position, or with -1 the one before it; round from the end to the beginning. */
export function changeFrom(changes: readonly Change[], position: number, step: 1 | -1): Change | undefined {
  return step === 1
    ? (changes.find(({ from }) => from > position) ?? changes[0])
    : (changes.filter(({ from }) => from < position).at(-1) ?? changes.at(-1))
}
