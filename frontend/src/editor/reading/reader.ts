import type { ChangeSet, Extension } from '@codemirror/state'
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view'
import type { Edit, Told } from './keeper'

/** A worker, when it is asked, and who gets its answers. Times are in milliseconds. */
export interface Reading<Answer> {
  readonly worker: string
  /** What the worker is told before the text. */
  readonly first?: object
  /** How long the page is left alone before the worker is started. */
  readonly after: number
  /** How long the typing must pause before it is asked, and how long it goes unasked while the typing doesn't. */
  readonly pause: number
  readonly longest: number
  /** Gets an answer, and what was changed in the document since the text that it is of. */
  read(view: EditorView, answer: Answer, since: ChangeSet | null): void
}

/** Has a worker read the text when the typing pauses, and now and then while it doesn't. */
export function readIn<Answer>(reading: Reading<Answer>): Extension {
  return ViewPlugin.define((view) => new Reader(view, reading))
}

class Reader<Answer> implements PluginValue {
  private worker: Worker | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private waitingSince = 0
  private asked = false
  /** What was changed since the text that the worker has. */
  private since: ChangeSet | null = null

  constructor(
    private readonly view: EditorView,
    private readonly reading: Reading<Answer>,
  ) {
    this.timer = setTimeout(() => this.start(), reading.after)
  }

  update(update: ViewUpdate): void {
    if (!this.worker || !update.docChanged) return
    this.since = this.since ? this.since.compose(update.changes) : update.changes
    if (!this.asked) this.askSoon()
  }

  destroy(): void {
    clearTimeout(this.timer)
    this.worker?.terminate()
  }

  private start(): void {
    this.worker = new Worker(this.reading.worker, { type: 'module' })
    this.worker.onmessage = ({ data }: MessageEvent<Answer>) => this.answered(data)
    if (this.reading.first) this.worker.postMessage(this.reading.first)
    this.tell({ text: this.view.state.doc.toString() })
  }

  private askSoon(): void {
    this.waitingSince ||= performance.now()
    const left = this.reading.longest - (performance.now() - this.waitingSince)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(), Math.max(0, Math.min(this.reading.pause, left)))
  }

  private ask(): void {
    const edits = this.since ? editsOf(this.since) : []
    this.since = null
    this.waitingSince = 0
    this.tell({ edits })
  }

  private tell(told: Told): void {
    this.asked = true
    this.worker!.postMessage(told)
  }

  private answered(answer: Answer): void {
    this.asked = false
    this.reading.read(this.view, answer, this.since)
    if (this.since) this.askSoon()
  }
}

function editsOf(changes: ChangeSet): Edit[] {
  const edits: Edit[] = []
  changes.iterChanges((from, to, _fromNow, _toNow, inserted) => edits.push([from, to, inserted.toString()]))
  return edits
}
