import type { ChangeSpec } from '@codemirror/state'
import { nameOf } from '../flow/cast'
import type { Script } from '../flow/script'

/** Where a character is named: in a cue of their own, or in any other line. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly line: number
  readonly isCue: boolean
}

/** Everywhere a character is named, from the first line to the last; notes and synopses too. */
export function placesOf(script: Script, name: string): Place[] {
  const { doc } = script.state
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu')
  const places: Place[] = []
  for (let at = 1; at <= doc.lines; at++) {
    const line = doc.line(at)
    const isCue = script.kind(at) === 'character' && nameOf(line.text).toUpperCase() === name.toUpperCase()
    for (const found of line.text.matchAll(word)) {
      const from = line.from + found.index
      places.push({ from, to: from + found[0].length, line: at, isCue })
      if (isCue) break
    }
  }
  return places
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+')
}

/** The edit that names somebody otherwise in these places: in capitals where the name is in capitals. */
export function renaming(script: Script, places: readonly Place[], name: string): ChangeSpec[] {
  return places.map(({ from, to }) => {
    const written = script.state.sliceDoc(from, to)
    const isCapital = written === written.toUpperCase() && written !== written.toLowerCase()
    return { from, to, insert: isCapital ? name.toUpperCase() : name }
  })
}

/** The line around a place, cut to a readable length, in three parts: before, the name, after. */
export function context(script: Script, { from, to }: Place): [string, string, string] {
  const line = script.state.doc.lineAt(from)
  const before = script.state.sliceDoc(Math.max(line.from, from - 32), from)
  const after = script.state.sliceDoc(to, Math.min(line.to, to + 40))
  return [
    (from - 32 > line.from ? '…' : '') + before,
    script.state.sliceDoc(from, to),
    after + (to + 40 < line.to ? '…' : ''),
  ]
}
