import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'

interface Stretch {
  readonly from: number
  readonly to: number
}

/** What is being said, null when nothing is. */
export const hears = StateEffect.define<Stretch | null>()
/** The lines that the actor is to say by heart. */
export const hides = StateEffect.define<readonly Stretch[]>()

const HEARD = Decoration.mark({ class: 'sp-heard' })
const HIDDEN = Decoration.mark({ class: 'sp-by-heart' })

export const heardField = field(hears, (stretch) => (stretch ? [stretch] : []), HEARD)
const hiddenField = field(hides, (stretches) => stretches, HIDDEN)

/** Marks what is being said, and covers what is to be said by heart. */
export const heard: Extension = [heardField, hiddenField]

function field<T>(
  effect: ReturnType<typeof StateEffect.define<T>>,
  stretches: (value: T) => readonly Stretch[],
  mark: Decoration,
): StateField<DecorationSet> {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(marks, transaction) {
      const told = transaction.effects.filter((each) => each.is(effect)).at(-1)
      if (told) return Decoration.set(ranges(stretches(told.value as T), mark))
      return transaction.docChanged ? marks.map(transaction.changes) : marks
    },
    provide: (self) => EditorView.decorations.from(self),
  })
}

function ranges(stretches: readonly Stretch[], mark: Decoration): Range<Decoration>[] {
  return stretches.filter(({ from, to }) => from < to).map(({ from, to }) => mark.range(from, to))
}
