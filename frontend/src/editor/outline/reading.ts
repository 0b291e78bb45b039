import { open, read, type PrintedPage, type ReadScript } from 'draftroom-core'
import type { Outline, PageStart } from './outline'

const PRINTED_FIRST = 2
const PRINTED_LAST = 9
const SPANS_NOT_PRINTED = new Set([0, 8, 9, 10])

/** Reads a whole script: its scenes, where its pages begin, its words. */
export function readOutline(text: string): Outline {
  const script = JSON.parse(read(text, 'letter')) as ReadScript
  return { scenes: script.scenes, pages: pageStarts(script.pages), words: countWords(text) }
}

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

/** The words that are printed: no title page, notes, synopses, markers or boneyard. */
export function countWords(text: string): number {
  const lines = open(text)
  let words = 0
  text.split('\n').forEach((line, i) => {
    const kind = lines.kind(i)
    if (kind < PRINTED_FIRST || kind > PRINTED_LAST) return
    words += printed(line, lines.spans(i)).match(/\S+/g)?.length ?? 0
  })
  return words
}

function printed(line: string, spans: Int32Array): string {
  let kept = ''
  let at = 0
  for (let i = 0; i + 2 < spans.length; i += 3) {
    if (!SPANS_NOT_PRINTED.has(spans[i + 2]!) || spans[i]! < at) continue
    kept += line.slice(at, spans[i]!)
    at = spans[i + 1]!
  }
  return kept + line.slice(at)
}
