/** A piece of the text replaced: from, to, and what stands there now. Offsets are those before the edit. */
export type Edit = readonly [from: number, to: number, inserted: string]

/** What a worker is told: the whole text once, then what was edited, each list in the order of the text. */
export type Told = { readonly text: string } | { readonly edits: readonly Edit[] }

/** A script of the core that is edited. */
interface Script {
  replace(from: number, to: number, inserted: string): void
}

/** In a worker: keeps a script while it is edited, and answers each telling with what is read in it then. */
export class Keeper<Kept extends Script, Answer> {
  private script: Kept | undefined

  constructor(
    private readonly open: (text: string) => Kept,
    private readonly read: (script: Kept) => Answer,
  ) {}

  hear(told: Told): Answer {
    if ('text' in told) this.script = this.open(told.text)
    else this.edit(told.edits)
    return this.read(this.script!)
  }

  /** From the last to the first, so that the offsets of those before still hold. */
  private edit(edits: readonly Edit[]): void {
    for (const [from, to, inserted] of [...edits].reverse()) this.script!.replace(from, to, inserted)
  }
}
