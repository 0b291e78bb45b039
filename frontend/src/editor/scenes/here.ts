import type { Text } from '@codemirror/state'
import { endOfScene, type KindOf, type Stretch } from './moving'

const UNPRINTED = ['blank', 'section', 'synopsis', 'note', 'boneyard']

/** The scene at a position with all that is its own, as its lines are read now: the outline is a little behind. Null before the first. */
export function sceneAt(doc: Text, position: number, kind: KindOf): Stretch | null {
  let first = doc.lineAt(position).number
  while (first > 0 && kind(first) !== 'heading') first--
  if (first === 0) return null
  let next = first + 1
  while (next <= doc.lines && kind(next) !== 'heading') next++
  let last = next - 1
  while (last > first && UNPRINTED.includes(kind(last))) last--
  const scene = { from: doc.line(first).from, to: doc.line(last).to }
  const after = next <= doc.lines ? [doc.line(next)] : []
  return { from: scene.from, to: endOfScene(doc, [scene, ...after], 0, kind) }
}
