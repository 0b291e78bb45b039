import { Facet } from '@codemirror/state'

/** The names and aliases in the project's bible, as its writers spell them. */
export interface BibleNames {
  readonly characters: readonly string[]
  readonly places: readonly string[]
}

export const NO_NAMES: BibleNames = { characters: [], places: [] }

/** What the bible knows, to all that reads the script; as it was when the page was opened. */
export const bibleNames = Facet.define<BibleNames, BibleNames>({ combine: ([names]) => names ?? NO_NAMES })

/** Names as the page has them, one a line. */
export function namesIn(lines: string | undefined): string[] {
  return (lines ?? '').split('\n').filter((name) => name !== '')
}

/** The script's own names, then those that only the bible has, in capitals. */
export function withNames(own: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(own.map((name) => name.toUpperCase()))
  return [...own, ...new Set(known.map((name) => name.toUpperCase()).filter((name) => !seen.has(name)))]
}
