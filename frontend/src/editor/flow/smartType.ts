import {
  acceptCompletion,
  autocompletion,
  completionStatus,
  pickedCompletion,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { Prec } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { enter } from './moves'
import { readsAs, scriptOf } from './reader'
import { intentField } from './intent'
import { settings } from './settings'
import { suggestions } from './suggestions'

/** Names, extensions, places, times of day and transitions, as they were written before. */
export const smartType = [
  autocompletion({
    override: [suggested],
    icons: false,
    defaultKeymap: true,
    closeOnBlur: true,
    interactionDelay: 0,
    activateOnTypingDelay: 0,
    aboveCursor: false,
  }),
  Prec.highest(keymap.of([{ key: 'Tab', run: acceptCompletion }])),
  // An empty cue or heading shows at once whom or what it could be.
  EditorView.updateListener.of((update) => {
    const { view, state, startState } = update
    const begun = state.field(intentField)
    if (begun === startState.field(intentField) || settings.plain) return
    if ((begun?.element === 'character' || begun?.element === 'heading') && completionStatus(state) === null)
      queueMicrotask(() => startCompletion(view))
  }),
]

function suggested({ state, pos, view }: CompletionContext): CompletionResult | null {
  const line = state.doc.lineAt(pos)
  if (settings.plain || !view || pos !== line.to) return null
  const some = suggestions(scriptOf(view), line)
  return some && { from: some.from, filter: false, options: some.choices.map((label) => ({ label, apply: apply(some.completes) })) }
}

/** Writes what was chosen; a line that is done with it goes on as behind Enter. */
function apply(completes: boolean) {
  return (view: EditorView, completion: Completion, from: number, to: number) => {
    view.dispatch({
      changes: { from, to, insert: completion.label },
      selection: { anchor: from + completion.label.length },
      annotations: pickedCompletion.of(completion),
      userEvent: 'input.complete',
    })
    const next = completes ? enter(scriptOf(view), readsAs) : null
    if (next) view.dispatch(next)
  }
}
