import type { ChangeDesc } from '@codemirror/state'
import { togetherWords } from 'words/together'
import type { CursorNews, PresentPerson } from '../collab/protocol'
import { Colours } from './colours'
import { afterwards, type Cursor } from './cursors'

const FORGOTTEN = 45_000

interface Heard {
  readonly news: CursorNews
  readonly at: number
  /** Whether it is still to be reckoned into a place in the document. */
  isFresh: boolean
}

/** What is known of the others' windows, and when it was heard; whoever isn't heard of for long is forgotten. */
export class Others {
  people: readonly PresentPerson[] = []
  readonly colours = new Colours()
  private readonly heard = new Map<string, Heard>()

  /** @param me the person at this window, whose other windows are here as well */
  constructor(
    private readonly me: string,
    private readonly clock: () => number = Date.now,
  ) {}

  present(people: readonly PresentPerson[]): void {
    this.people = people
    const here = new Set(people.map(({ id }) => id))
    for (const [window, { news }] of this.heard) if (!here.has(news.person)) this.heard.delete(window)
  }

  cursor(news: CursorNews): void {
    this.heard.set(news.window, { news, at: this.clock(), isFresh: true })
  }

  gone(window: string): void {
    this.heard.delete(window)
  }

  /** Nobody can be heard any more. */
  lost(): void {
    this.people = []
    this.heard.clear()
  }

  /**
   * The cursors in the document as it is now: fresh news where the version it was told in has been seen here, and
   * `before`, which has followed the edits, otherwise.
   */
  cursors(changesSince: (version: number) => readonly ChangeDesc[] | null, before: readonly Cursor[]): Cursor[] {
    this.forget()
    return [...this.heard.values()].flatMap((heard) => {
      const known = before.find(({ window }) => window === heard.news.window)
      const changes = heard.isFresh ? changesSince(heard.news.version) : null
      if (!changes) return known ? [known] : []
      heard.isFresh = false
      return [this.placed(heard.news, changes, known)]
    })
  }

  nameOf(person: string): string {
    return this.people.find(({ id }) => id === person)?.name ?? togetherWords.somebody
  }

  private placed({ window, person, ...news }: CursorNews, changes: readonly ChangeDesc[], known: Cursor | undefined): Cursor {
    const [anchor, head] = [changes.reduce(afterwards, news.anchor), changes.reduce(afterwards, news.head)]
    const isThere = known?.anchor === anchor && known.head === head
    const name = person === this.me ? togetherWords.you : this.nameOf(person)
    return { window, person, name, colour: this.colours.of(person), anchor, head, moves: (known?.moves ?? 0) + (isThere ? 0 : 1) }
  }

  private forget(): void {
    for (const [window, { at }] of this.heard) if (this.clock() - at > FORGOTTEN) this.heard.delete(window)
  }
}
