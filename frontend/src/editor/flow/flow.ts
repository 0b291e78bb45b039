import { temporarilySetTabFocusMode } from '@codemirror/commands'
import { Prec, type Extension, type TransactionSpec } from '@codemirror/state'
import { keymap, type Command, type EditorView } from '@codemirror/view'
import { digitOf, ELEMENTS, type Element } from './elements'
import { intentField } from './intent'
import { modes } from './modes'
import { become, enter, shiftTab, tab, takenBack } from './moves'
import { readsAs, scriptOf } from './reader'
import type { Script } from './script'
import { settings } from './settings'
import { smartType } from './smartType'
import { typing } from './typing'

function key(move: (script: Script) => TransactionSpec | null): Command {
  return (view) => {
    if (settings.plain || view.state.readOnly) return false
    const edit = move(scriptOf(view))
    if (edit) view.dispatch(edit)
    return edit !== null
  }
}

/** Makes the line with the cursor an element. */
export function becomes(view: EditorView, element: Element): void {
  const edit = become(scriptOf(view), element, readsAs)
  if (edit) view.dispatch(edit)
  view.focus()
}

/** Tab doesn't leave the script while one writes by elements, unless Escape was pressed right before it. */
function staying(move: (script: Script) => TransactionSpec | null): Command {
  return (view) => key(move)(view) || !settings.plain
}

/** Writing by elements: Enter and Tab go on with the next one, names and headings come in capitals. */
export const flow: Extension = [
  intentField,
  typing,
  smartType,
  modes,
  Prec.high(
    keymap.of([
      { key: 'Enter', run: key((script) => enter(script, readsAs)) },
      {
        key: 'Tab',
        run: staying((script) => tab(script, readsAs)),
        shift: staying((script) => shiftTab(script, readsAs)),
      },
      { key: 'Backspace', run: key(takenBack) },
      ...ELEMENTS.map((element) => ({
        key: `Alt-${digitOf(element)}`,
        run: key((script) => become(script, element, readsAs)),
      })),
    ]),
  ),
  keymap.of([{ key: 'Escape', run: temporarilySetTabFocusMode }]),
]
