import { Transaction } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { scriptOf } from '../flow/reader'
import { inDocument, outlineField } from '../outline/field'
import { colorEdit, synopsisEdit, type Edit } from './describing'
import { endOfScene, moved, type Stretch } from './moving'
import type { Row } from './rows'

/** What the navigator does to the script; rows are those of the latest outline. */
export class SceneActions {
  constructor(private readonly view: EditorView) {}

  /** Puts the cursor at a place of the outline, on top of the window. */
  goTo(from: number): void {
    const position = inDocument(this.now, from)
    this.view.dispatch({
      selection: { anchor: position },
      effects: EditorView.scrollIntoView(position, { y: 'start', yMargin: 72 }),
      annotations: Transaction.userEvent.of('select.scene'),
    })
    this.view.focus()
  }

  /** Puts a scene or a whole section before another row, or at the end; says whether anything moved. */
  put(row: Row, before: Row | undefined): boolean {
    const { state } = this.view
    if (state.readOnly) return false
    const edit = moved(state.doc, this.piece(row), before ? inDocument(this.now, before.from) : state.doc.length)
    if (edit) this.view.dispatch(edit)
    return edit !== null
  }

  synopsis(scene: number, synopsis: string): void {
    this.edit(synopsisEdit(this.view.state.doc, this.scenes[scene]!, this.kind, synopsis))
  }

  color(scene: number, color: string): void {
    this.edit(colorEdit(this.view.state.doc, this.scenes[scene]!, color))
  }

  private edit(edit: Edit | null): void {
    if (edit && !this.view.state.readOnly) this.view.dispatch({ changes: edit, userEvent: 'describe.scene' })
  }

  private piece(row: Row): Stretch {
    const { doc } = this.view.state
    if (row.kind === 'scene') {
      const { scenes } = this
      return { from: scenes[row.index]!.from, to: endOfScene(doc, scenes, row.index, this.kind) }
    }
    return { from: inDocument(this.now, row.from), to: row.to < 0 ? doc.length : inDocument(this.now, row.to) }
  }

  private readonly kind = (line: number): string => scriptOf(this.view).kind(line)

  private get now() {
    return this.view.state.field(outlineField)
  }

  private get scenes(): Stretch[] {
    const { now } = this
    return now.outline.scenes.map(({ from, to }) => ({ from: inDocument(now, from), to: inDocument(now, to) }))
  }
}
