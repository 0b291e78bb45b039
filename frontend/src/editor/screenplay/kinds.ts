// The names of the core's line and span kinds, as the editor's classes and the foot bar use them.

/** A line's class and what the foot bar calls it, by the core's line kind. */
export const LINE_KINDS = [
  { name: 'blank', label: '' },
  { name: 'title-page', label: 'Title page' },
  { name: 'heading', label: 'Scene heading' },
  { name: 'action', label: 'Action' },
  { name: 'character', label: 'Character' },
  { name: 'dialogue', label: 'Dialogue' },
  { name: 'parenthetical', label: 'Parenthetical' },
  { name: 'lyrics', label: 'Lyrics' },
  { name: 'transition', label: 'Transition' },
  { name: 'centered', label: 'Centered' },
  { name: 'page-break', label: 'Page break' },
  { name: 'section', label: 'Section' },
  { name: 'synopsis', label: 'Synopsis' },
  { name: 'note', label: 'Note' },
  { name: 'boneyard', label: 'Boneyard' },
] as const

/** What a kind of line is called, or empty. */
export function labelOf(kind: string): string {
  return LINE_KINDS.find(({ name }) => name === kind)?.label ?? ''
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
