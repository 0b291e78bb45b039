import { dates } from 'words/figures'

/** Comments beside the script. */
export const commentWords = {
  fate: {
    'in place': '',
    moved: 'Its line stands elsewhere now.',
    edited: 'Its line has been edited since.',
    gone: 'Its line is gone.',
  },
  quoted: (passage: string) => `“${passage}”`,
  open: (count: number) => `Open (${count})`,
  resolved: (count: number) => `Resolved (${count})`,
  resolvedBy: (name: string) => `Resolved by ${name}`,
  /** When something was said. */
  at: (moment: Date, isToday: boolean) =>
    moment.toLocaleString(dates, { ...(isToday ? {} : { day: 'numeric', month: 'long' }), hour: '2-digit', minute: '2-digit' }),
  edited: (at: string) => `${at}, edited`,
  edit: 'Edit',
  yours: 'Your comment',
  save: 'Save',
  remove: 'Delete',
  reopen: 'Reopen',
  yourAnswer: 'Your answer',
  answer: 'Answer',
  resolve: 'Resolve',
  passageGone: 'The passage that you commented on is gone. Your words are kept beside the script.',
  shown: 'Comments shown',
  onSelection: 'On the selection: Ctrl+Alt+M',
  comment: 'Comment',
  cancel: 'Cancel',
  unsent: 'Not sent yet; kept in this browser.',
  nothingResolved: 'Nothing has been resolved yet.',
  selectFirst: 'Nobody has said anything yet. Select a passage and choose Comment.',
  nothing: 'Nobody has said anything yet.',
  confirmRemove: 'Delete this comment of yours?',
  lineGone: 'The line of this comment is gone.',
  noPassage: 'A comment is about a passage of the script. Select it first.',
  unreachable: "Draftroom can't be reached. Nothing was changed.",
}
