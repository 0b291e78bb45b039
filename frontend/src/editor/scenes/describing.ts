import type { Text } from '@codemirror/state'
import type { KindOf, Stretch } from './moving'

/** An edit of a scene's synopsis or colour. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Colours that a scene can be given here; a script may name others. */
export const COLORS = ['red', 'orange', 'yellow', 'green', 'blue', 'violet', 'pink', 'grey'] as const

const NOTE = /\[\[\s*colou?r:\s*([^\]]*?)\s*\]\]/i

/** Writes a scene's synopsis: in the place of the one it has, or beneath its heading; nothing takes it away. Null where nothing changes. */
export function synopsisEdit(doc: Text, scene: Stretch, kind: KindOf, synopsis: string): Edit | null {
  const lines = synopsis
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const written = lines.map((line) => `= ${line}`).join('\n')
  const there = synopsisOf(doc, scene, kind)
  if (!there) return written ? below(doc, scene, written) : null
  if (doc.sliceString(there.from, there.to) === written) return null
  return written ? { ...there, insert: written } : without(doc, there)
}

/** Names a scene's colour in a note beneath its heading, or takes the note away where it is empty. Null where nothing changes. */
export function colorEdit(doc: Text, scene: Stretch, color: string): Edit | null {
  const note = color === '' ? '' : `[[color: ${color}]]`
  const there = NOTE.exec(doc.sliceString(scene.from, scene.to))
  if (!there) return note ? below(doc, scene, note) : null
  const found = { from: scene.from + there.index, to: scene.from + there.index + there[0].length }
  if (there[1]!.toLowerCase() === color) return null
  return note ? { ...found, insert: note } : without(doc, found)
}

/** The first lines of synopsis that follow one another in a scene. */
function synopsisOf(doc: Text, { from, to }: Stretch, kind: KindOf): { from: number; to: number } | null {
  const end = doc.lineAt(to).number
  let first = doc.lineAt(from).number
  while (first <= end && kind(first) !== 'synopsis') first++
  if (first > end) return null
  let last = first
  for (let line = first + 1; line <= end && ['synopsis', 'blank'].includes(kind(line)); line++)
    if (kind(line) === 'synopsis') last = line
  return { from: doc.line(first).from, to: doc.line(last).to }
}

function below(doc: Text, { from }: Stretch, insert: string): Edit {
  const at = doc.lineAt(from).to
  return { from: at, to: at, insert: `\n\n${insert}` }
}

/** Cuts a piece of the text, with the lines that are empty then or the space before it. */
export function without(doc: Text, { from, to }: { from: number; to: number }): Edit {
  const [first, last] = [doc.lineAt(from), doc.lineAt(to)]
  const alone = doc.sliceString(first.from, from).trim() === '' && doc.sliceString(to, last.to).trim() === ''
  if (!alone) return { from: from > first.from && doc.sliceString(from - 1, from) === ' ' ? from - 1 : from, to, insert: '' }
  const start = doc.sliceString(0, first.from).trimEnd().length
  if (start === 0) return { from: 0, to: Math.min(doc.length, last.to + leading(doc, last.to)), insert: '' }
  const isLast = doc.sliceString(last.to, doc.length).trim() === ''
  return isLast || doc.sliceString(start, first.from).split('\n').length > 2
    ? { from: start, to: last.to, insert: '' }
    : { from: first.from, to: Math.min(doc.length, last.to + 1), insert: '' }
}

function leading(doc: Text, from: number): number {
  const rest = doc.sliceString(from, Math.min(doc.length, from + 200))
  return rest.length - rest.trimStart().length
}
