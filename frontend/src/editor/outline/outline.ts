import type { Outline, PageEdge, SceneEntry } from 'draftroom-core'

/** What is read from the whole text, in a worker, and so a little behind the typing. */
export type { Outline, PageEdge }

/** The last of the entries that begin at or before a position, as an index; -1 before the first. */
export function indexAt(entries: readonly { readonly from: number }[], position: number): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.from <= position) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A scene's number as written, else its place in the script. */
export function sceneNumber(scenes: readonly SceneEntry[], index: number): string {
  return scenes[index]?.number || String(index + 1)
}

/** A length in eighths of a page as production writes it: `2 5/8`, `3/8`, `1`. */
export function eighthsWord(eighths: number): string {
  const [whole, rest] = [Math.floor(eighths / 8), eighths % 8]
  if (rest === 0) return String(whole)
  return whole === 0 ? `${rest}/8` : `${whole} ${rest}/8`
}
