import type { ChangeDesc, Text, TransactionSpec } from '@codemirror/state'

/** A line as it was when other wordings were asked for, in the text of that version. */
export interface AskedLine {
  readonly from: number
  readonly to: number
  readonly passage: string
}

/**
 * The one edit that puts a wording in a line's place; null when the line isn't there any more as it was.
 * `since` leads from the version it was asked in to the document.
 */
export function insertion(doc: Text, since: ChangeDesc, line: AskedLine, text: string): TransactionSpec | null {
  if (line.to > since.length) return null
  const from = since.mapPos(line.from, 1)
  const to = since.mapPos(line.to, -1)
  if (to < from || doc.sliceString(from, to) !== line.passage) return null
  return {
    changes: { from, to, insert: text },
    selection: { anchor: from, head: from + text.length },
    scrollIntoView: true,
    userEvent: 'input.alternative',
  }
}
