import type { PrintedPage } from 'draftroom-core'
import type { PageStart } from './outline'

/**
 * Where each page's own text begins. A line repeated on top of a page, as a speaker who goes on, comes from the
 * page before and doesn't count.
 */
export function pageStarts(pages: readonly PrintedPage[]): PageStart[] {
  const starts: PageStart[] = []
  let furthest = -1
  for (const { number, lines } of pages) {
    const first = lines.find((line) => line.from > furthest)
    for (const line of lines) furthest = Math.max(furthest, line.from)
    if (number > 0 && first) starts.push({ number, from: first.from })
  }
  return starts
}
