import type { ChangeDesc, ChangeSet } from '@codemirror/state'
import { StateEffect } from '@codemirror/state'
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view'
import type { Outline } from './outline'
import type { Edit, Told } from './reading'

/** A new outline, its offsets those of the document that the effect's transaction starts from. */
export const outlineRead = StateEffect.define<Outline>()

const PAUSE = 250
const LONGEST_WAIT = 1500

/** Has the worker read the text when the typing pauses, and now and then while it doesn't. */
export function outlineReader(worker: Worker) {
  return ViewPlugin.define((view) => new OutlineReader(view, worker))
}

class OutlineReader {
  private timer: ReturnType<typeof setTimeout> | undefined
  private waitingSince = 0
  private reading = false
  /** What was changed since the text that the worker has. */
  private since: ChangeSet | null = null

  constructor(
    private readonly view: EditorView,
    private readonly worker: Worker,
  ) {
    worker.onmessage = ({ data }: MessageEvent<Outline>) => this.arrived(data)
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
    const edits = this.since ? editsOf(this.since) : []
    this.since = null
    this.waitingSince = 0
    this.tell({ edits })
  }

  private tell(told: Told): void {
    this.reading = true
    this.worker.postMessage(told)
  }

  private arrived(outline: Outline): void {
    this.reading = false
    this.view.dispatch({ effects: outlineRead.of(moved(outline, this.since)) })
    if (this.since) this.askSoon()
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
