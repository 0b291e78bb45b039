import { RangeSetBuilder, type Extension } from '@codemirror/state'
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view'
import { onChange, settings } from './settings'

const HERE = Decoration.line({ class: 'sp-here' })

const moving = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet

    private isFocused = settings.focus

    constructor(private readonly view: EditorView) {
      this.decorations = here(view)
      onChange(() => this.view.dispatch({}))
    }

    update(update: ViewUpdate): void {
      const moved = update.docChanged || update.selectionSet
      if (moved || this.isFocused !== settings.focus) this.decorations = here(update.view)
      this.isFocused = settings.focus
      if (!moved) return
      const byHand = update.transactions.some((each) => each.isUserEvent('select.pointer'))
      if (settings.typewriter && !byHand) queueMicrotask(() => this.center())
    }

    private center(): void {
      const { head } = this.view.state.selection.main
      this.view.dispatch({ effects: EditorView.scrollIntoView(head, { y: 'center' }) })
    }
  },
  { decorations: (plugin) => plugin.decorations },
)

/** The typewriter's line stays where it is and the script moves; in focus all but the paragraph being written is faint. */
export const modes: Extension = [
  moving,
  EditorView.editorAttributes.of(() => ({
    class: `${settings.focus ? 'sp-focus' : ''} ${settings.typewriter ? 'sp-typewriter' : ''}`.trim(),
  })),
]

function here(view: EditorView): DecorationSet {
  return settings.focus ? paragraph(view) : Decoration.none
}

/** The lines between the empty ones above and below the cursor. */
function paragraph({ state }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  const here = state.doc.lineAt(state.selection.main.head).number
  let from = here
  let to = here
  while (from > 1 && state.doc.line(from - 1).text.trim() !== '') from--
  while (to < state.doc.lines && state.doc.line(to + 1).text.trim() !== '') to++
  for (let line = from; line <= to && line - from < 200; line++) builder.add(state.doc.line(line).from, state.doc.line(line).from, HERE)
  return builder.finish()
}
