/** What the palette calls the commands of parts that are loaded later. */
export const commandWords = {
  goals: 'Writing goals, and what was written each day',
  spelling: 'Spelling: languages and more',
  nextMisspelled: 'Next misspelled word',
  nextMisspelledKeys: 'F7',
  hear: 'Read aloud from here',
  hearKeys: 'F9',
}
