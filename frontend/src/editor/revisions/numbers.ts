import { StateEffect, StateField, Transaction, type EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Changed } from 'draftroom-core'

/** A stretch of the document. */
interface Written {
  readonly from: number
  readonly to: number
}

const looked = StateEffect.define<null>()

/** Where something was written in this window since its headings were numbered last. */
export const written = StateField.define<readonly Written[]>({
  create: () => [],
  update(now, transaction) {
    let next = now
    if (transaction.docChanged) {
      next = next.map(({ from, to }) => ({ from: transaction.changes.mapPos(from, -1), to: transaction.changes.mapPos(to, 1) }))
      if (!transaction.annotation(Transaction.remote)) next = [...next, ...ranges(transaction)]
      if (next.length > 20) next = [{ from: Math.min(...next.map(({ from }) => from)), to: Math.max(...next.map(({ to }) => to)) }]
    }
    return transaction.effects.some((effect) => effect.is(looked)) ? atCursor(next, transaction.state) : next
  },
})

function ranges(transaction: Transaction): Written[] {
  const found: Written[] = []
  transaction.changes.iterChangedRanges((_fromA, _toA, from, to) => found.push({ from, to }))
  return found
}

function atCursor(all: readonly Written[], { doc, selection }: EditorState): readonly Written[] {
  const line = doc.lineAt(selection.main.head)
  return all.filter(({ from, to }) => from <= line.to && to >= line.from)
}

/**
 * The numbers for headings that were written in this window, but for the one that the cursor is in: others' headings are
 * numbered in their windows.
 */
export function numbersFor(state: EditorState, numbers: Changed['numbers']): { from: number; insert: string }[] {
  const { doc, selection } = state
  const here = doc.lineAt(selection.main.head).number
  return numbers
    .map(([from, insert]) => ({ from, insert, line: doc.lineAt(from) }))
    .filter(({ line }) => line.number !== here)
    .filter(({ line }) => state.field(written).some(({ from, to }) => from <= line.to && to >= line.from))
    .map(({ from, insert }) => ({ from, insert }))
}

/** Numbers what was written here, as an edit that can be undone. */
export function numberWritten(view: EditorView, numbers: Changed['numbers']): void {
  const changes = numbersFor(view.state, numbers)
  view.dispatch({ changes, effects: looked.of(null), ...(changes.length > 0 ? { userEvent: 'input.number' } : {}) })
}
