import type { EditorView } from '@codemirror/view'
import { open } from 'draftroom-core'
import { LINE_KINDS, labelOf } from '../screenplay/kinds'
import { screenplayLines } from '../screenplay/lines'
import { elementOf, type Script } from './script'

/** The script as the keys see it. */
export function scriptOf(view: EditorView): Script {
  const lines = view.plugin(screenplayLines)
  return { state: view.state, kind: (line) => lines?.kindOf(line) ?? 'action' }
}

/** What the core reads a line as that stands alone. */
export function readsAs(line: string): string {
  return LINE_KINDS[open(`\n${line}\n`).kind(1)]?.name ?? 'action'
}

/** What the line with the cursor is, in words; an empty one is what is going to be written there. */
export function elementLabel(view: EditorView): string {
  const line = view.state.doc.lineAt(view.state.selection.main.head)
  const script = scriptOf(view)
  return labelOf(elementOf(script, line) ?? script.kind(line.number))
}
