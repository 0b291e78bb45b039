import { StateEffect, type ChangeDesc, type Extension } from '@codemirror/state'
import { readIn } from '../reading/reader'
import type { Outline } from './outline'

/** A new outline, its offsets those of the document that the effect's transaction starts from. */
export const outlineRead = StateEffect.define<Outline>()

/** Has the worker read the outline whenever the text has changed. */
export function outlineReader(): Extension {
  return readIn<Outline>({
    wanted: 'outline',
    after: 0,
    pause: 250,
    longest: 1500,
    read: (view, outline, since) => view.dispatch({ effects: outlineRead.of(moved(outline, since)) }),
  })
}

/** An outline whose offsets have followed edits. */
export function moved(outline: Outline, changes: ChangeDesc | null): Outline {
  if (!changes) return outline
  const at = (position: number) => changes.mapPos(position, -1)
  return {
    ...outline,
    pages: outline.pages.map((page) => ({ ...page, from: at(page.from) })),
    sections: outline.sections.map((section) => ({ ...section, from: at(section.from) })),
    notes: outline.notes.map((note) => ({ ...note, from: at(note.from) })),
    continued: outline.continued.map(at),
    scenes: outline.scenes.map((scene) => ({ ...scene, from: at(scene.from), to: at(scene.to) })),
  }
}
