import { figure } from 'words/figures'

/** Whether what was typed is saved, and what keeps it from being. */
export const savingWords = {
  kept: (unsaved: number, isKept: boolean) => `${changes(unsaved)} ${isKept ? 'kept here' : 'in this tab only'}`,
  offline: (what: string) => `Offline: ${what}`,
  /** Why something isn't saved, where that is all there is to say. */
  notSaved: (reason: string) => `Not saved: ${reason}`,
  notSavedBut: (reason: string, kept: string) => `Not saved: ${reason}, ${kept}`,
  sentence: (words: string) => `${words}.`,
  giveUp: (unsaved: number) => `Give up ${unsaved === 1 ? '1 change that is' : `${unsaved} changes that are`} not saved?`,
  keptSentence: (unsaved: number) => `${changesAre(unsaved)} kept in this browser.`,
  lostSentence: (unsaved: number) => `${changesAre(unsaved)} in this tab only. Save a copy before you close it.`,
  earlierVisit: (reason: string) => `changes from an earlier visit: ${reason}`,
  /** What follows "Not saved:" or "They couldn’t be sent:". */
  serverError: (status: number) => `the server answered with error ${status}`,
  yoursToRead: 'Yours to read',
  saving: 'Saving…',
  saved: 'Saved',
  allSaved: 'all saved so far',
  parted: 'this window and the server no longer agree on the text. Reload the page',
  unreachable: 'the server can’t be reached',
  versionGone: 'the version of the script they were made on is not there any more',
  signedOut: 'you are signed out',
  deleted: 'this script has been deleted',
  allTypedSaved: 'Everything typed so far is saved.',
  signIn: 'Sign in',
  tryAgain: 'Try again',
  scriptGone: "The script isn't there any more. Save a copy of what you see here before you leave this page.",
  fileName: 'script',
  savedAlready: 'Saved already',
  reachedAgain: 'Draftroom can be reached again, and has all that you wrote. Notes come with the whole page.',
  loadPage: 'Load the page',
  later: 'Later',
  noNotes: 'Notes come from the server, which can’t be reached.',
}

function changes(count: number): string {
  return count === 1 ? '1 change' : `${figure(count)} changes`
}

function changesAre(count: number): string {
  return count === 1 ? '1 change is' : `${count} changes are`
}
