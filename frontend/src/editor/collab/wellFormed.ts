import { EditorState, Transaction, type ChangeSpec, type Text, type TransactionSpec } from '@codemirror/state'

const UNWANTED = /[\r\0]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const UNWANTED_ALL = new RegExp(UNWANTED, 'g')

/** The text as scripts keep it: lines end in \n alone, without NUL and without halves of characters. */
export function wellFormed(text: string): string {
  return UNWANTED.test(text) ? text.replace(/\r\n?/g, '\n').replace(UNWANTED_ALL, '') : text
}

/** Lets nothing into a document that a script may not contain, whatever was typed, pasted or composed. */
export const onlyWellFormed = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || isFine(transaction)) return transaction
  return rewritten(transaction)
})

function isFine(transaction: Transaction): boolean {
  let fine = true
  const doc = transaction.startState.doc
  transaction.changes.iterChanges((from, to, _, __, inserted) => {
    fine &&= !splitsCharacter(doc, from) && !splitsCharacter(doc, to) && isClean(inserted)
  })
  return fine
}

function isClean(inserted: Text): boolean {
  for (const part of inserted.iter()) if (UNWANTED.test(part)) return false
  return true
}

function rewritten(transaction: Transaction): TransactionSpec {
  const doc = transaction.startState.doc
  const changes: ChangeSpec[] = []
  transaction.changes.iterChanges((from, to, _, __, inserted) => {
    const start = splitsCharacter(doc, from) ? from - 1 : from
    const end = splitsCharacter(doc, to) ? to + 1 : to
    const whole = doc.sliceString(start, from) + inserted.toString() + doc.sliceString(to, end)
    changes.push({ from: start, to: end, insert: wellFormed(whole) })
  })
  const event = transaction.annotation(Transaction.userEvent)
  return {
    changes,
    effects: transaction.effects,
    scrollIntoView: transaction.scrollIntoView,
    ...(event ? { userEvent: event } : {}),
  }
}

function splitsCharacter(doc: Text, position: number): boolean {
  if (position === 0 || position >= doc.length) return false
  const around = doc.sliceString(position - 1, position + 1)
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(around)
}
