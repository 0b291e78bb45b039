import { StateEffect, StateField, type EditorState, type Text, type TransactionSpec } from '@codemirror/state'
import type { Conflict } from './detect'

/** A conflict that the writer hasn't looked at yet, where it is in the script. */
export interface Open extends Conflict {
  readonly id: number
}

let ids = 0

/** Adds conflicts found in the text as it is, or, with `elsewhere`, in one that this is to become or has been. */
export const meets = StateEffect.define<{ conflicts: readonly Conflict[]; elsewhere: boolean }>()
/** Takes a conflict away, by its id. */
export const dismisses = StateEffect.define<number>()

/** The conflicts that are open, each following its paragraph through every edit. */
export const openConflicts = StateField.define<readonly Open[]>({
  create: () => [],
  update(open, { changes, effects, docChanged, newDoc }) {
    let now = docChanged && open.length > 0 ? open.map((conflict) => mapped(conflict, changes)) : open
    for (const effect of effects) {
      if (effect.is(dismisses)) now = now.filter(({ id }) => id !== effect.value)
      if (effect.is(meets))
        for (const conflict of effect.value.conflicts)
          now = withOne(now, effect.value.elsewhere ? { ...conflict, ...whereIs(newDoc, conflict) } : conflict)
    }
    return now
  },
})

function mapped(conflict: Open, changes: { mapPos(at: number, assoc?: number): number }): Open {
  const { from, to, moved } = conflict
  const range = (one: { from: number; to: number }) => {
    return { from: changes.mapPos(one.from, -1), to: changes.mapPos(one.to, 1) }
  }
  return { ...conflict, ...range({ from, to }), moved: moved && range(moved) }
}

/** More of the same paragraph, which comes when others' changes come in several parts, is the same conflict. */
function withOne(open: readonly Open[], conflict: Conflict): readonly Open[] {
  const same = open.find(({ from, to }) => from < to && from < conflict.to && to > conflict.from)
  if (!same) return [...open, { ...conflict, id: ids++ }].sort((one, two) => one.from - two.from)
  return open.map((one) => (one === same ? { ...conflict, before: one.before, mine: one.mine, id: one.id } : one))
}

/** Where the text of a conflict stands that was found in another state of the script: the nearest of that wording. */
export function whereIs(doc: Text, { from, now }: Conflict): { from: number; to: number } {
  const text = doc.toString()
  const [before, after] = [now && text.lastIndexOf(now, from), now && text.indexOf(now, from)]
  const found = [before, after].filter((at): at is number => typeof at === 'number' && at >= 0)
  const nearest = found.sort((one, two) => Math.abs(one - from) - Math.abs(two - from))[0]
  const at = nearest ?? Math.min(from, doc.length)
  return { from: at, to: nearest === undefined ? at : at + now.length }
}

/** Puts one side's text in the place of what stands there, as one edit that can be undone. */
export function taking(state: EditorState, { from, to, moved }: Open, text: string): TransactionSpec {
  const place = moved ?? { from, to }
  const changes = [{ ...place, insert: place.from === place.to ? asParagraph(state.doc, place.from, text) : text }]
  if (moved && from < to && (to <= moved.from || from >= moved.to)) changes.push({ from, to, insert: '' })
  return { changes, selection: { anchor: place.from }, scrollIntoView: true, userEvent: 'input.conflict' }
}

function asParagraph(doc: Text, at: number, text: string): string {
  if (text === '') return ''
  const [before, after] = [doc.sliceString(Math.max(0, at - 2), at), doc.sliceString(at, at + 2)]
  const above = at === 0 || before === '\n\n' ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const below = at === doc.length || after === '\n\n' ? '' : after.startsWith('\n') ? '\n' : '\n\n'
  return above + text + below
}
