import { RangeSetBuilder, StateEffect, StateField, type EditorState } from '@codemirror/state'
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view'
import { scriptOf } from '../flow/reader'
import { wordsOf, type Reading, type Word } from './words'

/** Decides about words. */
export interface Judge {
  readonly reading: Reading
  readonly isOn: boolean
  /** Whether a word is wrong; undefined where it isn't known yet. */
  isWrong(word: string): boolean | undefined
  /** Finds out about words; false when that can't be done now. */
  learn(words: ReadonlySet<string>): Promise<boolean>
}

/** What is marked now; positions are those of the document that the effect's transaction starts from. */
export const marked = StateEffect.define<DecorationSet>()

const WRONG = Decoration.mark({ class: 'sp-misspelled' })
const PAUSE = 250

/** The misspelled words in view, underlined; they follow the edits. */
export const misspelled = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) if (effect.is(marked)) return effect.value
    return transaction.docChanged ? marks.map(transaction.changes) : marks
  },
  provide: (field) => EditorView.decorations.from(field),
})

/** The marked word that a position is in or beside. */
export function misspellingAt(state: EditorState, position: number): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null
  state.field(misspelled).between(position, position, (from, to) => {
    found = { from, to }
    return false
  })
  return found
}

/** Marks what is wrong in view, a moment after it came into view or was written; no key waits for it. */
export class Marker {
  private timer: ReturnType<typeof setTimeout> | undefined
  private isTyping = false

  constructor(
    private readonly view: EditorView,
    private readonly judge: Judge,
  ) {
    this.soon(0)
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.isTyping = update.transactions.some((each) => each.isUserEvent('input'))
    else if (update.selectionSet) this.isTyping = false
    if (update.docChanged || update.viewportChanged || update.selectionSet) this.soon(PAUSE)
  }

  destroy(): void {
    clearTimeout(this.timer)
  }

  /** Marks anew. */
  soon(after = 0): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.mark(), after)
  }

  private async mark(): Promise<void> {
    const { doc } = this.view.state
    const words = this.judge.isOn ? this.inView() : []
    const unknown = words.filter(({ text }) => this.judge.isWrong(text) === undefined).map(({ text }) => text)
    if (unknown.length > 0 && !(await this.judge.learn(new Set(unknown)))) return
    if (this.view.state.doc === doc) this.show(words.filter((word) => this.judge.isWrong(word.text) && !this.isWritten(word)))
  }

  /** Whether a word is being written: it isn't wrong before it is done. */
  private isWritten({ from, to }: Word): boolean {
    const { head } = this.view.state.selection.main
    return this.isTyping && from <= head && head <= to
  }

  private inView(): Word[] {
    const script = scriptOf(this.view)
    const words: Word[] = []
    for (const { from, to } of this.view.visibleRanges)
      for (let at = from; at <= to; ) {
        const line = this.view.state.doc.lineAt(at)
        for (const word of wordsOf(line.text, script.kind(line.number), this.judge.reading))
          words.push({ ...word, from: line.from + word.from, to: line.from + word.to })
        at = line.to + 1
      }
    return words
  }

  private show(wrong: readonly Word[]): void {
    const builder = new RangeSetBuilder<Decoration>()
    for (const { from, to } of wrong) builder.add(from, to, WRONG)
    const marks = builder.finish()
    if (!same(marks, this.view.state.field(misspelled))) this.view.dispatch({ effects: marked.of(marks) })
  }
}

/** The plugin that marks what the judge finds wrong. */
export function marking(judge: Judge): ViewPlugin<Marker> {
  return ViewPlugin.define((view) => new Marker(view, judge))
}

function same(one: DecorationSet, other: DecorationSet): boolean {
  if (one.size !== other.size) return false
  const [a, b] = [one.iter(), other.iter()]
  for (; a.value && b.value; a.next(), b.next()) if (a.from !== b.from || a.to !== b.to) return false
  return true
}
