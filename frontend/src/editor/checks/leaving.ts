import type { Text } from '@codemirror/state'
import { indexAt } from '../outline/outline'
import type { Change } from './findings'

/** A scene's place in the document. */
interface Place {
  readonly from: number
  readonly to: number
}

const NOTE = /\[\[\s*check off:[^\]]*/i

/**
 * What has the checks leave findings alone where a position is: a note after the scene's heading, or a word more in the
 * note that is there. What stands before the first scene is a place of its own.
 *
 * @param off what is left alone, as `Finding.off` or a kind's code
 */
export function leaving(off: string, at: number, scenes: readonly Place[], doc: Text): Change {
  const scene = scenes[indexAt(scenes, at)]
  const range = reach(at, scenes, doc.length)
  const there = NOTE.exec(doc.sliceString(range.from, range.to))
  if (there) return inserted(range.from + there.index + there[0].trimEnd().length, `, ${off}`)
  const note = `[[check off: ${off}]]`
  if (scene) return inserted(doc.lineAt(scene.from).to, `\n\n${note}`)
  return scenes[0] ? inserted(scenes[0].from, `${note}\n\n`) : inserted(doc.length, `\n\n${note}`)
}

/** What a note where a position is speaks of: its scene, or what stands before the first. */
export function reach(at: number, scenes: readonly Place[], length: number): Place {
  return scenes[indexAt(scenes, at)] ?? { from: 0, to: scenes[0]?.from ?? length }
}

function inserted(at: number, insert: string): Change {
  return { from: at, to: at, insert }
}
