import type { ScriptNote } from 'draftroom-core'
import { EditorView, keymap } from '@codemirror/view'
import { Prec, type Extension } from '@codemirror/state'
import { sceneWords } from 'words/scenes'
import { inDocument, outlineField } from '../outline/field'
import { indexAt, sceneNumber } from '../outline/outline'
import { element, write } from '../../elements'
import { added, endOfNote, removed } from './edits'

/** A key that opens a note where the cursor is. */
export const noteKey: Extension = Prec.high(keymap.of([{ key: 'Alt-Shift-n', run: addNote }]))

/** The notes that stand in the script itself: a list beside it that leads to them and takes them out. */
export class ScriptNotesPanel {
  private readonly list: HTMLElement
  private drawn = ''

  constructor(
    private readonly root: HTMLElement,
    private readonly view: () => EditorView,
    private readonly leave: () => void,
  ) {
    this.list = root.querySelector('ul')!
    this.list.addEventListener('click', (event) => this.clicked(event))
    root.querySelector('[data-add-note]')!.addEventListener('click', () => {
      this.leave()
      addNote(this.view())
    })
  }

  /** Counts the notes, and lists them where they are shown. */
  show(): void {
    const { notes } = this.now.outline
    write(document.querySelector<HTMLElement>('[data-script-notes-count]')!, notes.length === 0 ? '' : String(notes.length))
    if (this.root.hidden) return
    const drawn = JSON.stringify(notes.map(({ text, from }) => [text, this.sceneOf(from)]))
    if (drawn === this.drawn) return
    this.drawn = drawn
    const at = this.buttons.indexOf(document.activeElement as HTMLElement)
    this.list.replaceChildren(...notes.map((note, i) => this.item(note, i)))
    if (at >= 0) (this.buttons[Math.min(at, this.buttons.length - 1)] ?? this.root.querySelector('button'))?.focus()
  }

  private get now() {
    return this.view().state.field(outlineField)
  }

  private get buttons(): HTMLElement[] {
    return [...this.list.querySelectorAll('button')]
  }

  private sceneOf(from: number): string {
    const { scenes } = this.now.outline
    const scene = indexAt(scenes, from)
    return scene < 0 ? sceneWords.beforeScenes : sceneWords.sceneNumber(sceneNumber(scenes, scene))
  }

  private item({ text, from }: ScriptNote, i: number): HTMLElement {
    const show = element('button', 'script-note', element('span', 'script-note-text', text), element('span', 'small second', this.sceneOf(from)))
    const remove = element('button', 'button button-quiet', sceneWords.removeNote)
    show.title = sceneWords.showNote
    remove.title = sceneWords.removeNoteHelp
    for (const [button, deed] of [[show, 'show'], [remove, 'remove']] as const) {
      button.type = 'button'
      button.dataset.deed = deed
      button.dataset.note = String(i)
    }
    return element('li', '', show, remove)
  }

  private clicked(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-deed]')
    const note = this.now.outline.notes[Number(button?.dataset.note)]
    if (!button || !note) return
    const view = this.view()
    const from = inDocument(this.now, note.from)
    if (button.dataset.deed === 'remove') {
      const edit = removed(view.state.doc, from)
      if (edit && !view.state.readOnly) view.dispatch(edit)
      return
    }
    this.leave()
    const to = endOfNote(view.state.doc, from)
    const selection = { anchor: from, head: to < 0 ? from : to }
    view.dispatch({ selection, effects: EditorView.scrollIntoView(from, { y: 'center' }), userEvent: 'select.note' })
    view.focus()
  }
}

/** Opens a note where the cursor is. */
export function addNote(view: EditorView): boolean {
  if (view.state.readOnly) return false
  view.dispatch(added(view.state.doc, view.state.selection.main.to))
  view.focus()
  return true
}
