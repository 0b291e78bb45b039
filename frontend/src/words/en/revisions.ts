/** Revisions and locked scene numbers. */
export const revisionWords = {
  /** A revision and the day it began: "Blue Revision, 24 Nov". */
  revision: (name: string, day: string) => `${name}, ${day}`,
  /** What a revision of a colour is called; `code` is the colour's: "double-blue". */
  ofColour: (code: string) => `${capitalised(code)} Revision`,
  begin: (revision: string) => `Begin the ${revision}`,
  begun: (revision: string) => `${revision} begins here`,
  end: (revision: string) => `End ${revision}`,
  ended: (revision: string) => `${revision} has ended`,
  goOn: (revision: string) => `Go on with ${revision}`,
  goesOn: (revision: string) => `${revision} goes on`,
  serverError: (status: number) => `The server answered with error ${status}; nothing was changed`,
  change: (revision: string, place: number, count: number) => `${revision}: change ${place} of ${count}`,
  cut: (scene: string) => `Scene ${scene} was cut. Its number is locked: leave OMITTED in its place?`,
  leaveOmitted: 'Leave OMITTED',
  letGo: 'Let the number go',
  revisionsPage: 'Open: Revisions',
  numbersPage: 'Open: Scene numbers',
  unlock: 'Unlock scene numbers',
  unlocked: 'Scene numbers are unlocked',
  lock: 'Lock scene numbers',
  locked: 'Scene numbers are locked',
  bringBack: 'Bring this omitted scene back',
  omit: 'Omit this scene',
  onlyPresent: 'Mark only the present revision',
  earlierToo: 'Mark earlier revisions too',
  unreachable: 'The server can’t be reached; nothing was changed',
  nextChange: 'Next change',
  nextChangeKeys: 'F4',
  previousChange: 'Previous change',
  previousChangeKeys: 'Shift+F4',
}

function capitalised(code: string): string {
  return code.replace(/(^|-)(\p{L})/gu, (_, dash: string, letter: string) => (dash ? ' ' : '') + letter.toUpperCase())
}
