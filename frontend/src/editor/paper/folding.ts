import { isOnPaper } from './paper'
import { settings } from '../flow/settings'
import type { LineKind } from '../flow/elements'

/** Whether what isn't printed is folded to marks now. */
export function isFolding(): boolean {
  return isOnPaper() && settings.folded
}

/** A line as folding sees it; lines are counted from 1. */
export interface FoldLine {
  readonly kind: LineKind
  readonly text: string
}

/** Lines that print nothing, with something written among them, between two that print. Counted from 1, both ends included. */
export interface Fold {
  /** The first that folds away, and the last. Blank lines behind it part what prints, or if there are none those before it. */
  readonly from: number
  readonly to: number
  /** The lines that a mark stands for, in order. */
  readonly marks: readonly number[]
}

// More than this is an outline that somebody writes, and stays between the lines.
const MOST = 6

const SILENT: ReadonlySet<LineKind> = new Set<LineKind>(['section', 'synopsis', 'note', 'boneyard'])

/** What folds away around a line, if it is among such lines. */
export function foldAt(line: number, count: number, at: (line: number) => FoldLine): Fold | undefined {
  const isInside = (number: number) => number >= 1 && number <= count && (at(number).kind === 'blank' || SILENT.has(at(number).kind))
  let [first, last] = [line, line]
  if (!isInside(line)) return undefined
  while (isInside(first - 1)) first--
  while (isInside(last + 1)) last++
  const silent = range(first, last).filter((number) => SILENT.has(at(number).kind))
  const marks = silent.filter((number) => begins(at(number)))
  if (silent.length === 0 || marks.length === 0 || marks.length > MOST) return undefined
  const to = silent.at(-1)!
  return { from: to < last ? first : silent[0]!, to, marks }
}

/** A note and what is cut out may go on over lines. */
function begins({ kind, text }: FoldLine): boolean {
  return (kind !== 'note' && kind !== 'boneyard') || /^\s*(\[\[|\/\*)/u.test(text)
}

/** What stands on a mark: the text without what makes it what it is. */
export function markOf(text: string): string {
  return text.replace(/^\s*(?:\[\[|\/\*|#+|=)\s*/u, '').replace(/\s*(?:\]\]|\*\/)\s*$/u, '').trim()
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
