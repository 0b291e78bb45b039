import type { Text, TransactionSpec } from '@codemirror/state'
import { without } from '../scenes/describing'

/** Opens a note behind the selection, the cursor between its brackets. */
export function added(doc: Text, at: number): TransactionSpec {
  const before = at > 0 && !/\s/u.test(doc.sliceString(at - 1, at)) ? ' ' : ''
  const anchor = at + before.length + 2
  return { changes: { from: at, insert: `${before}[[]]` }, selection: { anchor }, scrollIntoView: true, userEvent: 'input' }
}

/** Where a note that begins here ends, or -1 where none does. */
export function endOfNote(doc: Text, from: number): number {
  if (doc.sliceString(from, from + 2) !== '[[') return -1
  const rest = doc.sliceString(from, Math.min(doc.length, from + 20_000))
  const end = rest.indexOf(']]')
  return end < 0 ? -1 : from + end + 2
}

/** Takes a note out of the script, with the line that would be empty without it; null where there is none any more. */
export function removed(doc: Text, from: number): TransactionSpec | null {
  const to = endOfNote(doc, from)
  return to < 0 ? null : { changes: without(doc, { from, to }), userEvent: 'delete.note' }
}
