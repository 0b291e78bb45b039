import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

/** A passage that is commented on, in the document as it is now. */
export interface Passage {
  readonly id: string
  readonly from: number
  readonly to: number
}

/** These passages are marked, in the place of any before. */
export const passagesSet = StateEffect.define<readonly Passage[]>()

/** The passage that a comment is being written on, or none; the effect's value is null then. */
export const beingSaid = StateEffect.define<Passage | null>()

/** The marked passages. They follow the edits; one that is cut away is empty, and isn't shown. */
export const passages = StateField.define<readonly Passage[]>({
  create: () => [],
  update(known, transaction) {
    let now = transaction.docChanged ? known.map((passage) => carried(passage, transaction.changes)) : known
    for (const effect of transaction.effects)
      if (effect.is(passagesSet)) now = [...effect.value, ...now.filter(({ id }) => id === WRITTEN)]
      else if (effect.is(beingSaid)) now = [...now.filter(({ id }) => id !== WRITTEN), ...(effect.value ? [effect.value] : [])]
    return now
  },
  provide: (field) => EditorView.decorations.from(field, drawn),
})

/** The id of the passage that is being written on. */
export const WRITTEN = 'written'

function carried(passage: Passage, changes: { mapPos(position: number, assoc: number): number }): Passage {
  const from = changes.mapPos(passage.from, 1)
  return { ...passage, from, to: Math.max(from, changes.mapPos(passage.to, -1)) }
}

function drawn(known: readonly Passage[]): DecorationSet {
  return Decoration.set(
    known
      .filter(({ from, to }) => from < to)
      .map(({ id, from, to }) => Decoration.mark({ class: 'sp-comment', attributes: { 'data-thread': id } }).range(from, to)),
    true,
  )
}

/** Clicking a marked passage names its thread to `clicked`. */
export function passageClicks(clicked: (id: string) => void): Extension {
  return EditorView.domEventHandlers({
    click(event) {
      const id = event.target instanceof Element && event.target.closest<HTMLElement>('[data-thread]')?.dataset.thread
      if (id) clicked(id)
    },
  })
}
