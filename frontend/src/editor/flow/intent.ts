import { StateEffect, StateField, type EditorState, type Line } from '@codemirror/state'
import type { Element } from './elements'

/** What the line with the cursor is going to be, while its text doesn't say so yet. */
export interface Intent {
  /** A place in the line. */
  readonly at: number
  readonly element: Element
}

/** Says what the line with the cursor is going to be; null takes it back. */
export const intends = StateEffect.define<Element | null>()

/** An intent lasts as long as the cursor stays in its line. */
export const intentField = StateField.define<Intent | null>({
  create: () => null,
  update(intent, transaction) {
    const { head } = transaction.newSelection.main
    for (const effect of transaction.effects)
      if (effect.is(intends)) return effect.value ? { at: head, element: effect.value } : null
    if (!intent || !(transaction.docChanged || transaction.selection)) return intent
    const at = transaction.changes.mapPos(intent.at, 1)
    const stays = transaction.newDoc.lineAt(at).from === transaction.newDoc.lineAt(head).from
    return stays ? { at, element: intent.element } : null
  },
})

/** What a line is going to be, or null. */
export function intended(state: EditorState, line: Line): Element | null {
  const intent = state.field(intentField, false)
  return intent && intent.at >= line.from && intent.at <= line.to ? intent.element : null
}
