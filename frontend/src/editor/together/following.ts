import { EditorView } from '@codemirror/view'
import type { Cursor } from './cursors'

const OWN_DOINGS = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const

/** Keeps the cursor of one person in view, until whoever sits here does anything themselves. */
export class Following {
  person: string | null = null
  private seen: Cursor | undefined

  constructor(
    private readonly view: EditorView,
    private readonly changed: () => void,
  ) {
    for (const doing of OWN_DOINGS) addEventListener(doing, () => this.stop(), { capture: true, passive: true })
  }

  start(person: string): void {
    this.person = person
    this.seen = undefined
    this.changed()
  }

  /** To be called with the cursors whenever they change. */
  keepUp(known: readonly Cursor[]): void {
    const cursor = known.find(({ person }) => person === this.person)
    if (!cursor || cursor.moves === this.seen?.moves) return
    this.seen = cursor
    // Not while the view is being updated.
    queueMicrotask(() => this.view.dispatch({ effects: EditorView.scrollIntoView(cursor.head, { y: 'nearest', yMargin: 120 }) }))
  }

  private stop(): void {
    if (this.person === null) return
    this.person = null
    this.changed()
  }
}
