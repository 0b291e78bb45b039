import { EditorState, Transaction, type Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** For who may not write: the text changes only by what others write. The cursor goes about as ever. */
export const onlyReading: Extension = [
  EditorState.readOnly.of(true),
  EditorState.changeFilter.of((transaction) => transaction.annotation(Transaction.remote) === true),
  EditorView.contentAttributes.of({ 'aria-readonly': 'true' }),
]
