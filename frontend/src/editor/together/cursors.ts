import { StateEffect, StateField, Transaction, type ChangeDesc } from '@codemirror/state'

/** Where somebody's cursor is in the document as it is now, in one window of theirs. */
export interface Cursor {
  readonly window: string
  readonly person: string
  readonly name: string
  /** One of the colours of `Colours`. */
  readonly colour: number
  readonly anchor: number
  readonly head: number
  /** Goes up whenever the person moved or wrote; edits of others carry a cursor along without. */
  readonly moves: number
}

/** Cursors as they are known now, in the place of all before. */
export const cursorsTold = StateEffect.define<readonly Cursor[]>()

/** The cursors of the others. They follow the edits; what is written at a cursor was written by it. */
export const cursors = StateField.define<readonly Cursor[]>({
  create: () => [],
  update(known, transaction) {
    let now = known
    if (transaction.docChanged && now.length > 0) {
      const isTheirs = transaction.annotation(Transaction.remote) === true
      now = now.map((cursor) => carried(cursor, transaction.changes, isTheirs))
    }
    for (const effect of transaction.effects) if (effect.is(cursorsTold)) now = effect.value
    return now
  },
})

function carried(cursor: Cursor, changes: ChangeDesc, isTheirs: boolean): Cursor {
  const [anchor, head] = [afterwards(cursor.anchor, changes), afterwards(cursor.head, changes)]
  const wrote = isTheirs && wroteAt(head, changes)
  if (anchor === cursor.anchor && head === cursor.head && !wrote) return cursor
  return { ...cursor, anchor, head, moves: cursor.moves + (wrote ? 1 : 0) }
}

/** Where a cursor is after changes; everybody has to reckon alike, see `OwnCursor`. */
export function afterwards(position: number, changes: ChangeDesc): number {
  return changes.mapPos(Math.min(position, changes.length), 1)
}

function wroteAt(head: number, changes: ChangeDesc): boolean {
  let found = false
  changes.iterChangedRanges((_, __, ___, to) => (found ||= to === head))
  return found
}
