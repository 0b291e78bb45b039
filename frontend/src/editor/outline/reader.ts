import { StateEffect, type ChangeDesc, type Extension } from '@codemirror/state'
import { readIn } from '../reading/reader'
import type { Outline } from './outline'

/** A new outline, its offsets those of the document that the effect's transaction starts from. */
export const outlineRead = StateEffect.define<Outline>()

/** Has the worker read the outline whenever the text has changed. */
export function outlineReader(worker: string): Extension {
  return readIn<Outline>({
    worker,
    after: 0,
    pause: 250,
    longest: 1500,
    read: (view, outline, since) => view.dispatch({ effects: outlineRead.of(moved(outline, since)) }),
  })
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
