import type { ChangeSet, Extension } from '@codemirror/state'
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view'
import { companion, type Companion } from './companion'
import { isRepapered } from './paper'
import type { Told, Wanted } from './wire'

/** What the worker is asked, when, and who gets its answers. Times are in milliseconds. */
export interface Reading<Answer> {
  readonly wanted: Wanted
  /** What the worker is told before the first question. */
  readonly first?: Told
  /** How long the page is left alone before the first question. */
  readonly after: number
  /** How long the typing must pause before it is asked, and how long it goes unasked while the typing doesn't. */
  readonly pause: number
  readonly longest: number
  /** Gets an answer, and what was changed in the document since the text that it is of. */
  read(view: EditorView, answer: Answer, since: ChangeSet | null): void
}

/** Has the worker read the text when the typing pauses, and now and then while it doesn't. */
export function readIn<Answer>(reading: Reading<Answer>): Extension {
  return [companion, ViewPlugin.define((view) => new Reader(view, reading))]
}

class Reader<Answer> implements PluginValue {
  private companion: Companion | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private waitingSince = 0
  private asked = false
  private isGone = false
  /** Whether the pages that are asked about aren't those of the paper any more. */
  private isStale = false
  /** What was changed since the text that was last asked about. */
  private since: ChangeSet | null = null

  constructor(
    private readonly view: EditorView,
    private readonly reading: Reading<Answer>,
  ) {
    this.timer = setTimeout(() => this.start(), reading.after)
  }

  update(update: ViewUpdate): void {
    const repapered = isRepapered(update)
    if (!this.companion || (!update.docChanged && !repapered)) return
    this.isStale ||= repapered
    if (update.docChanged) this.since = this.since ? this.since.compose(update.changes) : update.changes
    if (!this.asked) this.askSoon()
  }

  destroy(): void {
    this.isGone = true
    clearTimeout(this.timer)
  }

  private start(): void {
    this.companion = this.view.plugin(companion)!
    if (this.reading.first) this.companion.tell(this.reading.first)
    this.ask()
  }

  private askSoon(): void {
    this.waitingSince ||= performance.now()
    const left = this.reading.longest - (performance.now() - this.waitingSince)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(), Math.max(0, Math.min(this.reading.pause, left)))
  }

  private ask(): void {
    this.asked = true
    this.isStale = false
    this.since = null
    this.waitingSince = 0
    this.companion!.ask(this.reading.wanted, (answer) => this.answered(answer as Answer))
  }

  private answered(answer: Answer): void {
    if (this.isGone) return
    this.asked = false
    this.reading.read(this.view, answer, this.since)
    if (this.since || this.isStale) this.askSoon()
  }
}
