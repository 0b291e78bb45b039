import { Transaction } from '@codemirror/state'
import type { EditorView, ViewUpdate } from '@codemirror/view'
import { revisionWords } from 'words/revisions'
import { button } from '../../elements'
import { inDocument, outlineField } from '../outline/field'
import { omittedAt } from './omitting'

/** A scene that was cut here. */
interface Gone {
  readonly number: string
  readonly at: number
  readonly text: string
}

// Time to put a scene elsewhere that was cut in order to be moved.
const PATIENCE = 1500

/** While numbers are locked: offers to leave OMITTED where a numbered scene was cut in this window. */
export class GoneScenes {
  private gone: readonly Gone[] = []
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly place: HTMLElement) {}

  /** To be told of every update while the numbers are locked. */
  updated(update: ViewUpdate): void {
    if (!update.docChanged) return
    this.gone = this.gone.map((one) => ({ ...one, at: update.changes.mapPos(one.at) }))
    const cut = update.transactions.some((one) => one.annotation(Transaction.remote)) ? [] : cutIn(update)
    if (cut.length === 0 && this.gone.length === 0) return
    this.gone = [...this.gone, ...cut]
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.show(update.view), PATIENCE)
  }

  private show(view: EditorView): void {
    const text = view.state.doc.toString()
    this.gone = this.gone.filter(({ number }) => !text.includes(`#${number}#`))
    this.place.querySelector('.scene-gone')?.remove()
    const [first] = this.gone
    if (first) this.place.prepend(this.offer(view, first))
  }

  private offer(view: EditorView, scene: Gone): HTMLElement {
    const box = document.createElement('div')
    box.className = 'message message-warning scene-gone'
    box.role = 'status'
    const words = document.createElement('p')
    words.textContent = revisionWords.cut(scene.number)
    const buttons = document.createElement('div')
    buttons.className = 'buttons'
    buttons.append(
      button(revisionWords.leaveOmitted, 'button', () => {
        const now = this.gone.find(({ number }) => number === scene.number) ?? scene
        view.dispatch(omittedAt(view.state.doc, now.at, now.number, now.text))
        this.settle(view, scene)
      }),
      button(revisionWords.letGo, 'button', () => this.settle(view, scene)),
    )
    box.append(words, buttons)
    return box
  }

  private settle(view: EditorView, { number }: Gone): void {
    this.gone = this.gone.filter((one) => one.number !== number)
    this.show(view)
    view.focus()
  }
}

/** The scenes whose headings an edit took away, with as much of them as it took. */
function cutIn({ startState, changes }: ViewUpdate): Gone[] {
  const found: Gone[] = []
  changes.iterChanges((fromA, toA, fromB) => {
    if (toA - fromA < 8) return
    const now = startState.field(outlineField)
    for (const { number, from, to } of now.outline.scenes) {
      const start = inDocument(now, from)
      if (number === '' || start < fromA || start >= toA || startState.doc.lineAt(start).to > toA) continue
      found.push({ number, at: fromB, text: startState.doc.sliceString(start, Math.min(toA, inDocument(now, to))) })
    }
  })
  return found
}
