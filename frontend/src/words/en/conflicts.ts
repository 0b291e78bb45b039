/** The list of places that two people wrote in. */
export const conflictWords = {
  title: (count: number) => (count === 1 ? 'Both wrote here: 1 place' : `Both wrote here: ${count} places`),
  takeMine: 'Take yours',
  takeTheirs: 'Take theirs',
  nothingHere: (take: string) => `${take}: nothing here`,
  explanation: 'You wrote in these paragraphs while you were away, and so did someone else. Neither text is lost; look at what stands in the script now.',
  elsewhere: 'Put elsewhere, unchanged.',
  deleted: 'Deleted.',
  mine: 'Yours',
  theirs: 'Theirs',
  now: 'In the script now',
  go: 'Go there',
  done: 'Done',
  nothing: 'Nothing.',
}
