import type { BibleNames } from '../bibleNames'
import type { Since } from '../revisions/known'
import type { Paper } from './paper'

/** A piece of the text replaced: from, to, and what stands there now. Offsets are those before the edit. */
export type Edit = readonly [from: number, to: number, inserted: string]

/** What can be read in a script: its outline, what the checks find, what revisions changed. */
export type Wanted = 'outline' | 'findings' | 'changed'

/**
 * What the script's worker is told: the whole text once, first of all; what was edited since, each list in the order of the
 * text; the texts that the script is compared with; the names that a bible knows; the paper; what is asked.
 */
export type Told = { readonly text: string } | { readonly edits: readonly Edit[] } | { readonly since: readonly Since[] } | { readonly names: BibleNames } | { readonly paper: Paper } | Asked

export interface Asked {
  readonly ask: Wanted
  readonly question: number
}

/** What it answers to a question: JSON of an `Outline`, a `Checked` or a `Changed` of the text when it was asked. */
export interface Answered {
  readonly question: number
  readonly json: string
}
