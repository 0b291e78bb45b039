import { openPages, type Checked, type PagedScript } from 'draftroom-core'
import type { Outline } from './outline'

/** A piece of the text replaced: from, to, and what stands there now. Offsets are those before the edit. */
export type Edit = readonly [from: number, to: number, inserted: string]

/** What the worker is told: the whole text once, then what was edited, each list in the order of the text. */
export type Told = { readonly text: string } | { readonly edits: readonly Edit[] }

/** What the worker answers: each telling with an outline, and the last of several with what the checks found. */
export type Read = { readonly outline: Outline } | { readonly found: Found }

/** What the checks found, and in which text. */
export interface Found extends Checked {
  /** How many there are, where more were found than are passed on. */
  readonly count: number
  /** How many tellings the text has had that they were found in. */
  readonly heard: number
}

/** More than anybody goes through; a page must not choke on them. */
const MOST = 1000

/** Keeps a script on its pages while it is edited, and answers each message with its outline. */
export class OutlineKeeper {
  private script: PagedScript | undefined
  private heard = 0

  hear(told: Told): Outline {
    this.heard++
    if ('text' in told) this.script = openPages(told.text, 'letter')
    else this.edit(told.edits)
    return JSON.parse(this.script!.outline()) as Outline
  }

  /** What the checks find in the text as it was last heard. */
  check(): Found {
    const { kinds, findings } = JSON.parse(this.script!.findings()) as Checked
    return { kinds, count: findings.length, findings: findings.slice(0, MOST), heard: this.heard }
  }

  /** From the last to the first, so that the offsets of those before still hold. */
  private edit(edits: readonly Edit[]): void {
    for (const [from, to, inserted] of [...edits].reverse()) this.script!.replace(from, to, inserted)
    this.script!.layOut()
  }
}
