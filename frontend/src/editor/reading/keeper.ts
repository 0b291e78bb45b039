import type { CheckedScript, PagedScript } from 'draftroom-core'
import type { BibleNames } from '../bibleNames'
import type { Answered, Asked, Edit, Told } from './wire'

/** How many milliseconds of checks are done before what has been told meanwhile is heard. */
const SLICE = 8

/** In the worker: keeps the script while it is edited, and answers what is asked of it as it is then. */
export class Keeper {
  private script!: PagedScript
  private names: BibleNames = { characters: [], places: [] }

  /** @param soon does something once what has been told meanwhile was heard */
  constructor(
    private readonly open: (text: string) => PagedScript,
    private readonly say: (answered: Answered) => void,
    private readonly soon: (then: () => void) => void = (then) => setTimeout(then),
  ) {}

  hear(told: Told): void {
    if ('text' in told) this.script = this.open(told.text)
    else if ('edits' in told) this.edit(told.edits)
    else if ('since' in told) this.compareWith(told.since)
    else if ('paper' in told) this.script.putOn(told.paper)
    else if ('names' in told) this.names = told.names
    else this.answer(told)
  }

  /** From the last to the first, so that the offsets of those before still hold. */
  private edit(edits: readonly Edit[]): void {
    for (const [from, to, inserted] of [...edits].reverse()) this.script.replace(from, to, inserted)
  }

  private compareWith(since: readonly { text: string; revision: number }[]): void {
    this.script.forget()
    for (const { text, revision } of since) this.script.begin(text, revision)
  }

  private answer({ ask, question }: Asked): void {
    this.script.layOut()
    if (ask === 'findings') this.check(this.checked(), question)
    else this.say({ question, json: ask === 'outline' ? this.script.outline() : this.script.changed() })
  }

  private checked(): CheckedScript {
    const { characters, places } = this.names
    return this.script.check(characters.join('\n'), places.join('\n'))
  }

  /** Checks take long, and somebody who types waits for the pages: they are done piece by piece. */
  private check(script: CheckedScript, question: number): void {
    const until = performance.now() + SLICE
    let isMore = true
    while (isMore && performance.now() < until) isMore = script.step()
    if (isMore) this.soon(() => this.check(script, question))
    else this.say({ question, json: script.findings() })
  }
}
