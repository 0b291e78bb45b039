import { openPages, type PagedScript } from 'draftroom-core'
import type { Outline } from './outline'

/** A piece of the text replaced: from, to, and what stands there now. Offsets are those before the edit. */
export type Edit = readonly [from: number, to: number, inserted: string]

/** What the worker is told: the whole text once, then what was edited, each list in the order of the text. */
export type Told = { readonly text: string } | { readonly edits: readonly Edit[] }

/** Keeps a script on its pages while it is edited, and answers each message with its outline. */
export class OutlineKeeper {
  private script: PagedScript | undefined

  hear(told: Told): Outline {
    if ('text' in told) this.script = openPages(told.text, 'letter')
    else this.edit(told.edits)
    return JSON.parse(this.script!.outline()) as Outline
  }

  /** From the last to the first, so that the offsets of those before still hold. */
  private edit(edits: readonly Edit[]): void {
    for (const [from, to, inserted] of [...edits].reverse()) this.script!.replace(from, to, inserted)
    this.script!.layOut()
  }
}
