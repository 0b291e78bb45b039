import { EditorState, type TransactionSpec } from '@codemirror/state'
import { bibleNames, NO_NAMES } from '../../src/editor/bibleNames'
import { capital, composedCapital } from '../../src/editor/flow/capitals'
import type { Element, LineKind } from '../../src/editor/flow/elements'
import { intentField } from '../../src/editor/flow/intent'
import { become, enter, shiftTab, tab, takenBack } from '../../src/editor/flow/moves'
import type { Script } from '../../src/editor/flow/script'
import { suggestions } from '../../src/editor/flow/suggestions'
import { LINE_KINDS } from '../../src/editor/screenplay/kinds'

type Open = typeof import('draftroom-core').open

/** A writer at the keys, without a window; `|` in a text is the cursor. */
export class Keys {
  private state: EditorState

  constructor(
    private readonly open: Open,
    text = '|',
    names = NO_NAMES,
  ) {
    const anchor = text.indexOf('|')
    this.state = EditorState.create({ doc: text.replace('|', ''), selection: { anchor }, extensions: [intentField, bibleNames.of(names)] })
  }

  /** Presses keys by name, and types all else letter by letter. */
  press(...keys: string[]): this {
    for (const key of keys) this.one(key)
    return this
  }

  /** Has an input method put a text there: a dead key, or a phone's keyboard a whole word. */
  compose(text: string): this {
    const at = this.state.selection.main.head
    this.run({ changes: { from: at, insert: text }, selection: { anchor: at + text.length } })
    const capitals = composedCapital(this.script, text)
    return capitals ? this.run({ changes: { from: capitals.from, to: at + text.length, insert: capitals.insert } }) : this
  }

  become(element: Element): this {
    return this.run(become(this.script, element, this.readsAs))
  }

  get text(): string {
    const { doc, selection } = this.state
    return `${doc.sliceString(0, selection.main.head)}|${doc.sliceString(selection.main.head)}`
  }

  get suggested(): readonly string[] {
    const line = this.state.doc.lineAt(this.state.selection.main.head)
    return suggestions(this.script, line)?.choices ?? []
  }

  private one(key: string): void {
    if (key === 'Enter') this.run(enter(this.script, this.readsAs), '\n')
    else if (key === 'Tab') this.run(tab(this.script, this.readsAs))
    else if (key === 'Shift-Tab') this.run(shiftTab(this.script, this.readsAs))
    else if (key === 'Backspace') this.run(takenBack(this.script))
    else if (key === 'Right') this.run({ selection: { anchor: this.state.selection.main.head + 1 } })
    else for (const letter of key) this.type(letter)
  }

  private type(letter: string): void {
    const at = this.state.selection.main.head
    const { from, insert } = capital(this.script, at, at, letter) ?? { from: at, insert: letter }
    this.run({ changes: { from, to: at, insert }, selection: { anchor: from + insert.length } })
  }

  private run(edit: TransactionSpec | null, otherwise = ''): this {
    const at = this.state.selection.main.head
    const spec = edit ?? { changes: { from: at, insert: otherwise }, selection: { anchor: at + otherwise.length } }
    this.state = this.state.update(spec).state
    return this
  }

  private get script(): Script {
    const lines = this.open(this.state.doc.toString())
    return { state: this.state, kind: (line) => LINE_KINDS[lines.kind(line - 1)]!.name as LineKind }
  }

  private readonly readsAs = (line: string) => LINE_KINDS[this.open(`\n${line}\n`).kind(1)]!.name
}
