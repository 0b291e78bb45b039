import { Facet, type ChangeSet } from '@codemirror/state'
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view'
import { isRepapered, paperField } from './paper'
import type { Answered, Edit, Told, Wanted } from './wire'

/** The address of the worker that reads the script. */
export const readingWorker = Facet.define<string, string>({ combine: ([address = '']) => address })

/** The editor's worker, which has the text as well and is told what is edited. It is started when it is first asked. */
export const companion = ViewPlugin.define((view) => new Companion(view))

export class Companion implements PluginValue {
  private worker: Worker | undefined
  /** What was changed since the text that the worker has. */
  private untold: ChangeSet | null = null
  /** Who asked what hasn't been answered, by the number of the question. */
  private readonly asking = new Map<number, (answer: unknown) => void>()
  private questions = 0

  constructor(private readonly view: EditorView) {}

  update(update: ViewUpdate): void {
    const { docChanged, changes } = update
    if (isRepapered(update) && this.worker) this.worker.postMessage({ paper: update.state.field(paperField) } satisfies Told)
    if (docChanged && this.worker) this.untold = this.untold ? this.untold.compose(changes) : changes
  }

  destroy(): void {
    this.worker?.terminate()
  }

  /** Asks of the text as it is now. */
  ask(wanted: Wanted, answered: (answer: unknown) => void): void {
    this.asking.set(++this.questions, answered)
    this.tell({ ask: wanted, question: this.questions })
  }

  /** Tells the worker something, once it has the text as it is now. */
  tell(told: Told): void {
    const worker = (this.worker ??= this.start())
    if (this.untold) worker.postMessage({ edits: editsOf(this.untold) } satisfies Told)
    this.untold = null
    worker.postMessage(told)
  }

  private start(): Worker {
    const worker = new Worker(this.view.state.facet(readingWorker), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Answered>) => this.heard(data)
    worker.postMessage({ text: this.view.state.doc.toString() } satisfies Told)
    worker.postMessage({ paper: this.view.state.field(paperField, false) ?? 'letter' } satisfies Told)
    return worker
  }

  private heard({ question, json }: Answered): void {
    this.asking.get(question)!(JSON.parse(json))
    this.asking.delete(question)
  }
}

function editsOf(changes: ChangeSet): Edit[] {
  const edits: Edit[] = []
  changes.iterChanges((from, to, _fromNow, _toNow, inserted) => edits.push([from, to, inserted.toString()]))
  return edits
}
