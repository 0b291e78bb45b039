import type { ChangeDesc, ChangeSet } from '@codemirror/state'
import { StateEffect } from '@codemirror/state'
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view'
import type { Outline } from './outline'
import type { Edit, Found, Read, Told } from './reading'

/** A new outline, its offsets those of the document that the effect's transaction starts from. */
export const outlineRead = StateEffect.define<Outline>()

/** Who is told what the checks found, and what was changed since in the document. */
export interface Finder {
  tell(view: EditorView, found: Found, since: ChangeDesc | null): void
}

const PAUSE = 250
const LONGEST_WAIT = 1500

/** Has the worker read the text when the typing pauses, and now and then while it doesn't. */
export function outlineReader(worker: Worker, finder: Finder) {
  return ViewPlugin.define((view) => new OutlineReader(view, worker, finder))
}

class OutlineReader {
  private timer: ReturnType<typeof setTimeout> | undefined
  private waitingSince = 0
  private reading = false
  private told = 0
  /** What was changed since the text that the worker has. */
  private since: ChangeSet | null = null
  /** What the worker was told last, while it may still answer about the text before. */
  private sent: ChangeSet | null = null

  constructor(
    private readonly view: EditorView,
    private readonly worker: Worker,
    private readonly finder: Finder,
  ) {
    worker.onmessage = ({ data }: MessageEvent<Read>) =>
      'outline' in data ? this.arrived(data.outline) : this.found(data.found)
    this.tell({ text: view.state.doc.toString() })
  }

  update(update: ViewUpdate): void {
    if (!update.docChanged) return
    this.since = this.since ? this.since.compose(update.changes) : update.changes
    if (!this.reading) this.askSoon()
  }

  destroy(): void {
    clearTimeout(this.timer)
    this.worker.terminate()
  }

  private askSoon(): void {
    this.waitingSince ||= performance.now()
    const left = LONGEST_WAIT - (performance.now() - this.waitingSince)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(), Math.max(0, Math.min(PAUSE, left)))
  }

  private ask(): void {
    this.sent = this.since
    this.since = null
    this.waitingSince = 0
    this.tell({ edits: this.sent ? editsOf(this.sent) : [] })
  }

  private tell(told: Told): void {
    this.reading = true
    this.told++
    this.worker.postMessage(told)
  }

  private arrived(outline: Outline): void {
    this.reading = false
    this.view.dispatch({ effects: outlineRead.of(moved(outline, this.since)) })
    if (this.since) this.askSoon()
  }

  /** They may be of the text before the last telling, which crossed them on the way. */
  private found(found: Found): void {
    const sent = found.heard < this.told ? this.sent : null
    this.finder.tell(this.view, found, sent && this.since ? sent.compose(this.since) : sent ?? this.since)
  }
}

function editsOf(changes: ChangeSet): Edit[] {
  const edits: Edit[] = []
  changes.iterChanges((from, to, _fromNow, _toNow, inserted) => edits.push([from, to, inserted.toString()]))
  return edits
}

function moved(outline: Outline, changes: ChangeDesc | null): Outline {
  if (!changes) return outline
  return {
    words: outline.words,
    pages: outline.pages.map((page) => ({ ...page, from: changes.mapPos(page.from, -1) })),
    scenes: outline.scenes.map((scene) => ({
      ...scene,
      from: changes.mapPos(scene.from, -1),
      to: changes.mapPos(scene.to, -1),
    })),
  }
}
