// The names of the core's line and span kinds, as the editor's classes and the foot bar use them.
import { kindWords } from 'words/paper'

/** A line's class, by the core's line kind. */
export const LINE_KINDS = [
  { name: 'blank' },
  { name: 'title-page' },
  { name: 'heading' },
  { name: 'action' },
  { name: 'character' },
  { name: 'dialogue' },
  { name: 'parenthetical' },
  { name: 'lyrics' },
  { name: 'transition' },
  { name: 'centered' },
  { name: 'page-break' },
  { name: 'section' },
  { name: 'synopsis' },
  { name: 'note' },
  { name: 'boneyard' },
] as const

/** What a kind of line is called, or empty. */
export function labelOf(kind: string): string {
  return kindWords[kind] ?? ''
}

const OTHER_SPANS: Readonly<Record<number, string>> = {
  0: 'marker',
  8: 'note',
  9: 'boneyard',
  10: 'scene-number',
  11: 'extension',
  12: 'title-key',
}

/** The classes of a span, by the core's span kind: emphasis is bits, the rest numbers. */
export function spanClass(kind: number): string {
  const other = OTHER_SPANS[kind]
  if (other) return `sp-${other}`
  const classes = []
  if (kind & 1) classes.push('sp-bold')
  if (kind & 2) classes.push('sp-italic')
  if (kind & 4) classes.push('sp-underline')
  return classes.join(' ')
}
