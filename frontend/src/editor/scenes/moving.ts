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
 * Where what belongs to a scene ends: at what opens the next one, or at the end of the script. A boneyard below a scene
 * is its own; sections before the next heading are the next one's.
 */
export function endOfScene(doc: Text, scenes: readonly Stretch[], scene: number, kind: KindOf): number {
  const next = scenes[scene + 1]
  if (!next) return doc.length
  for (let line = doc.lineAt(scenes[scene]!.to).number + 1; line < doc.lineAt(next.from).number; line++)
    if (OPENING.includes(kind(line))) return doc.line(line).from
  return next.from
}

/**
 * One edit that puts a piece of the script where another begins, or at the end; null where it would stay where it is
 * or come to stand in itself.
 *
 * @param piece a scene or a section with all that is its own
 * @param at where a scene or a section begins, or the length of the script
 */
export function moved(doc: Text, { from, to }: Stretch, at: number): TransactionSpec | null {
  if (from <= at && at <= to) return null
  const text = doc.sliceString(from, to).trimEnd()
  const toEnd = at >= doc.length
  const cut = { from: to >= doc.length ? doc.sliceString(0, from).trimEnd().length : from, to }
  const target = toEnd ? doc.toString().trimEnd().length : at
  if (target <= cut.to && cut.from <= target) return null
  const insert = toEnd ? `\n\n${text}` : `${text}\n\n`
  const shift = target > cut.from ? cut.from - cut.to : 0
  return {
    changes: [cut, { from: target, insert }],
    selection: { anchor: target + shift + (toEnd ? 2 : 0) },
    scrollIntoView: true,
    userEvent: 'move.scene',
  }
}
