import { StateEffect, StateField, type ChangeDesc, type Extension } from '@codemirror/state'
import { Decoration, EditorView, keymap, type DecorationSet } from '@codemirror/view'
import type { NoteRange, NoteState } from './notes'

/** A note's range in the document as it is now. */
export interface MarkedNote extends NoteRange {
  readonly state: NoteState
}

export const marksSet = StateEffect.define<readonly NoteRange[]>()

/** The marked ranges. They follow the edits: one that is written in is edited, one that is cut away is gone. */
export const noteMarks = StateField.define<readonly MarkedNote[]>({
  create: () => [],
  update(marks, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(marksSet)) return effect.value.map((note) => ({ ...note, state: stateOf(note) }))
    return transaction.docChanged ? marks.map((mark) => followed(mark, transaction.changes)) : marks
  },
  provide: (field) => EditorView.decorations.from(field, drawn),
})

/** Where a note is after changes, and what became of its line. */
export function followed(note: NoteRange, changes: ChangeDesc): MarkedNote {
  const from = changes.mapPos(note.from, 1)
  const to = Math.max(from, changes.mapPos(note.to, -1))
  const state = from === to ? 'gone' : writtenInside(note, changes) ? 'edited' : stateOf(note)
  return { ...note, from, to, state }
}

function writtenInside(note: NoteRange, changes: ChangeDesc): boolean {
  let inside = false
  changes.iterChangedRanges((from, to) => (inside ||= from < note.to && to > note.from))
  return inside
}

function stateOf(note: NoteRange): NoteState {
  if (note.from >= note.to) return 'gone'
  return 'state' in note ? (note.state as NoteState) : 'in place'
}

function drawn(marks: readonly MarkedNote[]): DecorationSet {
  const shown = marks.filter(({ state }) => state !== 'gone')
  return Decoration.set(
    shown.map(({ id, from, to, tone }) =>
      Decoration.mark({ class: `sp-mark sp-mark-${tone}`, attributes: { 'data-note': id } }).range(from, to),
    ),
    true,
  )
}

/** The note a position is in; the shortest, where several overlap. */
export function noteAt(marks: readonly MarkedNote[], position: number): MarkedNote | undefined {
  return marks
    .filter(({ from, to, state }) => state !== 'gone' && from <= position && position <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0]
}

/** Clicking a marked range, or Alt-Enter with the cursor in one, names its note to `clicked`. */
export function noteClicks(clicked: (id: string) => void): Extension {
  return [
    EditorView.domEventHandlers({
      click(event) {
        const id = event.target instanceof Element && event.target.closest<HTMLElement>('[data-note]')?.dataset.note
        if (id) clicked(id)
      },
    }),
    keymap.of([
      {
        key: 'Alt-Enter',
        run: ({ state }) => {
          const note = noteAt(state.field(noteMarks), state.selection.main.head)
          if (note) clicked(note.id)
          return note !== undefined
        },
      },
    ]),
  ]
}
