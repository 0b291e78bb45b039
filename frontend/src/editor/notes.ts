// What other parts of the script page may ask of the editor.

/** The colour a note marks its line in: the editor's blue pencil, the highlighter, or praise. */
export type NoteTone = 'accent' | 'yellow' | 'green'

/** A note's range, as UTF-16 offsets in the script's text at a version. */
export interface NoteRange {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly tone: NoteTone
}

/** What became of a note's line since the notes were set. */
export type NoteState = 'in place' | 'edited' | 'gone'

/** The scene the cursor is in. Offsets are those of the text that this window shows now. */
export interface CurrentScene {
  /** As written on the heading, else its place in the script. */
  readonly number: string
  readonly heading: string
  readonly from: number
  readonly to: number
  /** The server's version this window has taken in. Equal to the text shown only after `whenSaved()`. */
  readonly version: number
}

/** The script's editor. Events, all bubbling from the editor's element, tell the rest:
 *  `draftroom:note-clicked` {id}, `draftroom:note-changed` {id, state}, `draftroom:scene-changed` CurrentScene|null,
 *  `draftroom:script-edited`. */
export interface ScriptEditor {
  /** Marks these ranges instead of any before. A version this window hasn't seen yet is waited for. */
  setNotes(notes: readonly NoteRange[], version: number): void
  /** Scrolls to a note's line and selects it; false when its line is gone or there is no such note. */
  showNote(id: string): boolean
  noteState(id: string): NoteState | null
  currentScene(): CurrentScene | null
  /** Resolves with the version the server has once everything typed so far is saved; rejects when refused. */
  whenSaved(): Promise<number>
  /** Shows the notes, not the checks, and opens them where they are a sheet. */
  showNotesPanel(): void
}

let announce!: (editor: ScriptEditor) => void
const opened = new Promise<ScriptEditor>((resolve) => (announce = resolve))

/** The editor of this page, once it is open. */
export function scriptEditor(): Promise<ScriptEditor> {
  return opened
}

/** To be called once, by the page that opened the editor. */
export function announceEditor(editor: ScriptEditor): void {
  announce(editor)
}
