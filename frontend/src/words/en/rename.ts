import { figure } from 'words/figures'

/** Renaming a character. */
export const renameWords = {
  line: (number: number) => `Line ${number}`,
  /** What would be renamed; `listed` is how many of the mentions are shown, where that isn't all. */
  summary: (cues: number, mentions: number, listed: number | null) =>
    `${counted(cues, 'cue')}, and ${counted(mentions, 'other place')}${listed === null ? '' : `; the first ${listed} of them are listed`}.`,
  twoBecomeOne: (name: string) => `${name} speaks already: the two become one.`,
  rename: (places: number) => `Rename in ${counted(places, 'place')}`,
}

function counted(count: number, what: string): string {
  return `${figure(count)} ${what}${count === 1 ? '' : 's'}`
}
