import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { capital, composedCapital } from './capitals'
import { curled } from './punctuation'
import { scriptOf } from './reader'
import { settings } from './settings'

/**
 * What is typed comes as it is written in a script: headings, cues and transitions in capitals, but where somebody wrote
 * small letters there; quotes that curl and dashes where the writer has chosen them.
 */
export const typing: Extension = [
  EditorView.inputHandler.of((view, from, to, text) => {
    const capitals = settings.plain || view.composing ? null : capital(scriptOf(view), from, to, text)
    return capitals !== null && replace(view, capitals.from, to, capitals.insert)
  }),
  EditorView.inputHandler.of((view, from, to, text) => {
    if (view.composing || !(settings.quotes || settings.dashes)) return false
    const line = view.state.doc.lineAt(from)
    const curl = curled(line.text.slice(0, from - line.from), text, settings)
    return curl !== null && replace(view, from - curl.cut, to, curl.text)
  }),
  // A composition is the input method's until it ends: dead keys, and the words of a phone's keyboard.
  EditorView.domEventHandlers({
    compositionend: ({ data }, view) => void setTimeout(() => capitalise(view, data)),
  }),
]

function capitalise(view: EditorView, text: string): void {
  if (view.composing || settings.plain || view.state.readOnly) return
  const capitals = composedCapital(scriptOf(view), text)
  if (capitals) replace(view, capitals.from, view.state.selection.main.head, capitals.insert)
}

function replace(view: EditorView, from: number, to: number, insert: string): boolean {
  view.dispatch({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    scrollIntoView: true,
    userEvent: 'input.type',
  })
  return true
}
