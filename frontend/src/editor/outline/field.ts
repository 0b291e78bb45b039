import { StateField, type ChangeDesc } from '@codemirror/state'
import type { Outline } from './outline'
import { moved, outlineRead } from './reader'

const NOTHING: Outline = { scenes: [], pages: [], continued: [], rows: 0, sections: [], notes: [], words: 0 }

/**
 * The latest outline. While the typing goes on its offsets follow the edits, lazily: `changes` is what has happened
 * since it was read, null when nothing.
 */
export interface OutlineNow {
  readonly outline: Outline
  readonly changes: ChangeDesc | null
}

export const outlineField = StateField.define<OutlineNow>({
  create: () => ({ outline: NOTHING, changes: null }),
  update(now, transaction) {
    for (const effect of transaction.effects)
      if (effect.is(outlineRead)) return { outline: effect.value, changes: null }
    if (!transaction.docChanged) return now
    const { changes } = transaction
    return { outline: now.outline, changes: now.changes ? now.changes.composeDesc(changes) : changes.desc }
  },
})

/** The outline with the offsets that it has in the document. */
export function currentOutline({ outline, changes }: OutlineNow): Outline {
  return moved(outline, changes)
}

/** A position of the document as one in the text that the outline was read from. */
export function inOutline({ changes }: OutlineNow, position: number): number {
  return changes ? changes.invertedDesc.mapPos(position, 1) : position
}

/** A position of the outline as one in the document. */
export function inDocument({ changes }: OutlineNow, position: number): number {
  return changes ? changes.mapPos(position, -1) : position
}
