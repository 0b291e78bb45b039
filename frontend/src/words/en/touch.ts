/** The row above a phone’s keyboard. */
export const touchWords = {
  whileWriting: 'While you write',
  undo: 'Undo',
  redo: 'Redo',
}
