/** Spelling: its settings and what is said of a word. */
export const spellingWords = {
  languages: {
    en: 'English, American',
    'en-gb': 'English, British',
    es: 'Spanish',
    fr: 'French',
    ru: 'Russian',
  },
  misspelled: (word: string) => `${word}: misspelled. Control and full stop for what it could be`,
  couldBe: (word: string) => `What ${word} could be`,
  notKept: (what: 'words' | 'languages') =>
    `The ${what === 'words' ? 'word' : 'languages'} couldn't be kept: the server can't be reached or refused. Until the page is loaded again it holds here.`,
  /** Around the link to the project's words. */
  rightIf: 'A word is right if it is in any of them. ',
  projectWords: 'Words of the project',
  alwaysRight: ' are always right, and so are the names of the script.',
  check: 'Check spelling',
  capitals: 'Words in capitals too',
  notes: 'Notes in the script too',
  done: 'Done',
  title: 'Spelling',
  ofScript: 'Languages of this script',
  none: 'No misspelled word',
  add: 'Add to the words of the project',
  ignore: 'Ignore in this script',
  settings: 'Spelling…',
}
