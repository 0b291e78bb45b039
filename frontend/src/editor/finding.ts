import { Compartment, type Extension } from '@codemirror/state'
import { keymap, type Command, type EditorView } from '@codemirror/view'
import { later } from '../later'

const part = new Compartment()
const whenLoaded = later(() => import('./findPanel'))

/** Opens the panel that finds and replaces. */
export const openFinding: Command = (view: EditorView) => {
  whenLoaded(({ finding, openSearchPanel }) => {
    if (part.get(view.state) !== finding) view.dispatch({ effects: part.reconfigure(finding) })
    openSearchPanel(view)
  })
  return true
}

/** Finding and replacing, which is loaded with its first key. */
export const findingLater: Extension = part.of(
  keymap.of([
    { key: 'Mod-f', run: openFinding },
    { key: 'F3', run: openFinding, shift: openFinding },
    { key: 'Mod-g', run: openFinding, shift: openFinding },
  ]),
)
