import { StateField, type ChangeDesc, type Text } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Checked } from 'draftroom-core'
import { findingsField, findingsRead } from './field'
import { known, type KnownFinding } from './findings'

/** How long a paragraph that is being written is left in peace. */
const PEACE = 4000

/** Whether the last change of the document was written here, and not undone, mended or come from elsewhere. */
export const written = StateField.define<boolean>({
  create: () => false,
  update: (before, transaction) =>
    transaction.docChanged ? transaction.isUserEvent('input') || transaction.isUserEvent('delete') : before,
})

/**
 * Tells the editor what the checks found, and what was changed in the document since. What is new in the paragraph
 * that somebody is writing waits a while: a cue has no speech until it is written.
 */
export class Telling {
  private waiting: ReturnType<typeof setTimeout> | undefined

  tell(view: EditorView, { kinds, count, findings }: Checked, since: ChangeDesc | null): void {
    clearTimeout(this.waiting)
    const { doc } = view.state
    const all = known(findings, doc, since)
    const told = view.state.field(written) ? finished(all, view) : all
    const say = (some: readonly KnownFinding[]) =>
      view.dispatch({ effects: findingsRead.of({ kinds, count: count - all.length + some.length, findings: some }) })
    say(told)
    if (told.length < all.length) this.waiting = setTimeout(() => view.state.doc === doc && say(all), PEACE)
  }
}

function finished(all: readonly KnownFinding[], view: EditorView): readonly KnownFinding[] {
  const before = view.state.field(findingsField)
  if (before.kinds === 0) return all
  const names = new Set(before.findings.map(({ id }) => id))
  const here = paragraph(view.state.doc, view.state.selection.main.head)
  return all.filter(({ id, from, to }) => names.has(id) || to < here.from || here.to < from)
}

/** The lines around a position up to the empty ones; an empty line belongs to what is above it. */
export function paragraph(doc: Text, position: number): { from: number; to: number } {
  const at = doc.lineAt(position).number
  let [first, last] = [at, at]
  while (first > 1 && doc.line(first - 1).length > 0) first--
  while (doc.line(at).length > 0 && last < doc.lines && doc.line(last + 1).length > 0) last++
  return { from: doc.line(first).from, to: doc.line(last).to }
}
