import { figure } from 'words/figures'

/** Signing out while there is something that the server hasn’t got. */
export const signOutWords = {
  ofScript: (title: string, unsent: number) => `${title}: ${figure(unsent)}`,
  noCopy: (title: string) => `No copy of ${title} could be made: the text it was written on can’t be had.`,
  unsent: (count: number) =>
    `${count === 1 ? '1 change' : `${figure(count)} changes`} made in this browser ${count === 1 ? 'hasn’t' : 'haven’t'} reached the server. Signing out removes what is kept here.`,
  notSent: (reason: string) => `They couldn’t be sent: ${reason}.`,
  script: 'A script',
  unreachable: 'Draftroom can’t be reached, so you are still signed in. Nothing was removed.',
  anotherWindow: 'Another window has changes that it couldn’t send. Look at it, then try again.',
  silent: 'the server doesn’t answer',
}
