import type { Text, TransactionSpec } from '@codemirror/state'

/** A scene's heading and where its last element ends. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a line is, in the core's words; lines are counted from 1. */
export type KindOf = (line: number) => string

/** What opens the next scene rather than ending this one. */
const OPENING = ['section', 'synopsis', 'note']

/**
 * One edit that puts a scene before another, or at the end of the script where there is no other; null where it would
 * stay where it is. A boneyard below a scene goes with it, sections before the next heading stay with that one.
 */
export function moved(doc: Text, scenes: readonly Stretch[], scene: number, before: number, kind: KindOf): TransactionSpec | null {
  if (before === scene || before === scene + 1 || !scenes[scene]) return null
  const { from } = scenes[scene]
  const to = endOf(doc, scenes, scene, kind)
  const text = doc.sliceString(from, to).trimEnd()
  const isLast = to === doc.length
  const cut = { from: isLast ? doc.sliceString(0, from).trimEnd().length : from, to }
  const target = scenes[before]
  const end = doc.toString().trimEnd().length
  const at = target ? target.from : end
  const insert = target ? `${text}\n\n` : `\n\n${text}`
  const shift = at > cut.from ? cut.from - cut.to : 0
  return {
    changes: [cut, { from: at, insert }],
    selection: { anchor: at + shift + (target ? 0 : 2) },
    scrollIntoView: true,
    userEvent: 'move.scene',
  }
}

function endOf(doc: Text, scenes: readonly Stretch[], scene: number, kind: KindOf): number {
  const next = scenes[scene + 1]
  if (!next) return doc.length
  for (let line = doc.lineAt(scenes[scene]!.to).number + 1; line < doc.lineAt(next.from).number; line++)
    if (OPENING.includes(kind(line))) return doc.line(line).from
  return next.from
}
