import { EditorView } from '@codemirror/view'
import { followed, marksSet, noteMarks, type MarkedNote } from './noteMarks'
import type { CurrentScene, NoteRange, NoteState, ScriptEditor } from './notes'
import { inDocument, inOutline, outlineField } from './outline/field'
import { indexAt, sceneNumber } from './outline/outline'
import type { Saving } from './saving'
import type { Sheet } from './sheets'

/** The editor as the notes see it. */
export class EditorForNotes implements ScriptEditor {
  private scene: string | null = null
  private awaited: { notes: readonly NoteRange[]; version: number } | null = null

  constructor(
    private readonly view: EditorView,
    private readonly saving: Saving,
    private readonly sheet: Sheet,
    private readonly showTab: () => void,
  ) {}

  setNotes(notes: readonly NoteRange[], version: number): void {
    const mapping = this.saving.session.mappingFrom(version)
    this.awaited = mapping ? null : { notes, version }
    if (mapping) this.view.dispatch({ effects: marksSet.of(notes.map((note) => followed(note, mapping))) })
  }

  showNote(id: string): boolean {
    const note = this.find(id)
    if (!note || note.state === 'gone') return false
    this.view.dispatch({
      selection: { anchor: note.to, head: note.from },
      effects: EditorView.scrollIntoView(note.from, { y: 'center' }),
    })
    this.sheet.close()
    this.view.focus()
    return true
  }

  noteState(id: string): NoteState | null {
    return this.find(id)?.state ?? null
  }

  currentScene(): CurrentScene | null {
    const now = this.view.state.field(outlineField)
    const { scenes } = now.outline
    const index = indexAt(scenes, inOutline(now, this.view.state.selection.main.head))
    const scene = scenes[index]
    return scene
      ? {
          number: sceneNumber(scenes, index),
          heading: scene.heading,
          from: inDocument(now, scene.from),
          to: inDocument(now, scene.to),
          version: this.saving.session.version,
        }
      : null
  }

  whenSaved(): Promise<number> {
    return this.saving.whenSaved()
  }

  showNotesPanel(): void {
    this.showTab()
    this.sheet.open()
  }

  /** To be told of the scene the cursor is in. One that takes the place of a deleted scene is another scene. */
  sceneIs(index: number): void {
    const scene = this.currentScene()
    const name = `${index} ${scene?.heading}`
    if (name === this.scene) return
    this.scene = name
    this.raise('draftroom:scene-changed', scene)
  }

  /** To be told of every edit, made here or elsewhere. */
  edited(): void {
    this.raise('draftroom:script-edited', null)
  }

  /** To be told when the server's version may have moved: notes of that version may have been waiting for it. */
  versionMoved(): void {
    if (this.awaited && this.awaited.version <= this.saving.session.version)
      this.setNotes(this.awaited.notes, this.awaited.version)
  }

  /** To be told of every change of the marks, so that it can tell whose line was edited or has gone. */
  followed(before: readonly MarkedNote[], now: readonly MarkedNote[]): void {
    if (before === now) return
    const states = new Map(before.map(({ id, state }) => [id, state]))
    for (const { id, state } of now)
      if (states.has(id) && states.get(id) !== state) this.raise('draftroom:note-changed', { id, state })
  }

  private find(id: string): MarkedNote | undefined {
    return this.view.state.field(noteMarks).find((note) => note.id === id)
  }

  private raise(name: string, detail: unknown): void {
    this.view.dom.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }))
  }
}
