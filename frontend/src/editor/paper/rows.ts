import type { Text } from '@codemirror/state'

/** A line of print: its characters in the document. The last may hang over its end. */
export interface Row {
  readonly from: number
  readonly to: number
}

/** Lines of the document, counted from 1; the last isn't among them. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The lines of a dual dialogue: its two speeches, and what stands between them in the document. */
export interface Dual {
  readonly left: Span
  readonly between: Span
  readonly right: Span
}

/** A dual dialogue as it stands on the page. */
export interface Columns {
  readonly dual: Dual
  /** Its first character, and the end of its last line. */
  readonly from: number
  readonly to: number
  /** What one can go to in the left column: its lines of print, and the first line between if there is room. */
  readonly left: readonly Row[]
  readonly right: readonly Row[]
  /** How many of the left ones print. */
  readonly printed: number
  /** Lines of print that the whole takes. */
  readonly height: number
}

/** A dual dialogue, where the core says that a line is in one. */
export function dualOf([left, leftEnd, right, end]: Int32Array): Dual | undefined {
  if (left === undefined) return undefined
  return {
    left: { from: left + 1, to: leftEnd! + 1 },
    between: { from: leftEnd! + 1, to: right! + 1 },
    right: { from: right! + 1, to: end! + 1 },
  }
}

/** Puts a dual dialogue into columns. Where the right one is longer there is room below the left one for the line between. */
export function columnsOf(doc: Text, dual: Dual, rowsOf: (line: number) => readonly Row[]): Columns {
  const speech = ({ from, to }: Span) => lines(from, to).flatMap(rowsOf)
  const [left, right] = [speech(dual.left), speech(dual.right)]
  const between = right.length > left.length ? [doc.line(dual.between.from)] : []
  return {
    dual,
    from: doc.line(dual.left.from).from,
    to: doc.line(dual.right.to - 1).to,
    left: [...left, ...between.map(({ from, to }) => ({ from, to }))],
    right,
    printed: left.length,
    height: Math.max(left.length, right.length),
  }
}

/** The column that a position is in and the line of print there; a place at the end of one is `before` what follows. */
export function rowAt(columns: Columns, position: number, before: boolean): { readonly side: 'left' | 'right'; readonly row: number } {
  const side = position >= columns.right[0]!.from ? 'right' : 'left'
  const rows = columns[side]
  const found = rows.findIndex(({ from, to }, i) => {
    const wraps = rows[i + 1]?.from === to
    return position >= from && (position < to || (position === to && (!wraps || before)))
  })
  return { side, row: found < 0 ? rows.length : found }
}

function lines(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}
