import type { EditorView } from '@codemirror/view'
import { outlineField, inDocument } from '../outline/field'
import { findingsIn, findingsSettled } from './field'
import { repair, repairAll, type Change, type KnownFinding } from './findings'
import { leaving, reach } from './leaving'

/** Makes a finding's fix, as an edit like any other. False when the text isn't there any more that it is for. */
export function mend(view: EditorView, id: string): boolean {
  const finding = findingsIn(view.state).find((one) => one.id === id)
  const changes = finding ? repair(finding, view.state.doc) : null
  if (changes) edit(view, changes, [id])
  return changes !== null
}

/** Makes the fixes of these findings as one edit, and answers how many it made. */
export function mendAll(view: EditorView, findings: readonly KnownFinding[]): number {
  const { changes, mended } = repairAll(findings, view.state.doc)
  if (mended.length > 0) edit(view, changes, mended)
  return mended.length
}

/** Writes a note into the scene that has this finding, and others there of the same kind and words, left alone. */
export function leave(view: EditorView, { off, from }: KnownFinding): void {
  const now = view.state.field(outlineField)
  const scenes = now.outline.scenes.map((scene) => ({ from: inDocument(now, scene.from), to: inDocument(now, scene.to) }))
  const there = reach(from, scenes, view.state.doc.length)
  const left = findingsIn(view.state).filter((one) => one.off === off && there.from <= one.from && one.from <= there.to)
  edit(view, [leaving(off, from, scenes, view.state.doc)], left.map(({ id }) => id))
}

/** How many of these findings a single edit would mend. */
export function mendable(view: EditorView, findings: readonly KnownFinding[]): number {
  return repairAll(findings, view.state.doc).mended.length
}

function edit(view: EditorView, changes: readonly Change[], settled: readonly string[]): void {
  view.dispatch({ changes, effects: findingsSettled.of(new Set(settled)), userEvent: 'mend' })
}
