import { open, read, type ReadScript } from 'draftroom-core'
import type { Outline } from './outline'
import { pageStarts } from './pageStarts'

const PRINTED_FIRST = 2
const PRINTED_LAST = 9
const SPANS_NOT_PRINTED = new Set([0, 8, 9, 10])

/** Reads a whole script: its scenes, where its pages begin, its words. */
export function readOutline(text: string): Outline {
  const script = JSON.parse(read(text, 'letter')) as ReadScript
  return { scenes: script.scenes, pages: pageStarts(script.pages), words: countWords(text) }
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
