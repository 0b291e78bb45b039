import type { Row } from './rows'

/**
 * The row before which one comes to stand that is moved past the one above or below it: a scene past any row, a section
 * past all that another holds. The number of rows is the end; undefined where there is nothing to pass.
 *
 * @param shown the rows that are seen, in order
 */
export function pastNext(rows: readonly Row[], shown: readonly number[], row: number, step: 1 | -1): number | undefined {
  const { kind, level } = rows[row]!
  const beside = (at: number) => kind === 'scene' || (rows[at]!.kind === 'section' && rows[at]!.level <= level)
  const others = shown.filter(beside)
  const place = others.indexOf(row)
  if (step < 0) return others[place - 1]
  return place + 1 < others.length ? (others[place + 2] ?? rows.length) : undefined
}

/** Which row one will be once it stands before another. */
export function landing(rows: readonly Row[], row: number, before: number): number {
  const { kind, level } = rows[row]!
  const next = kind === 'scene' ? 0 : rows.slice(row + 1).findIndex((other) => other.level <= level)
  const length = next < 0 ? rows.length - row : next + 1
  return before > row ? before - length : before
}
