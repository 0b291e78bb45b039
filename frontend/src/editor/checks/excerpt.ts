import type { Text } from '@codemirror/state'

/** A quote and what stands beside it on its line, so that a star or a time of day can be told from others. */
export interface Excerpt {
  readonly before: string
  readonly quote: string
  readonly after: string
}

const LONGEST_QUOTE = 110
const BESIDE = 28

/** A passage of the text with a little of its line around it, all on one line. */
export function excerpt(doc: Text, from: number, to: number): Excerpt {
  const [first, last] = [doc.lineAt(from), doc.lineAt(to)]
  const quote = shortened(doc.sliceString(from, to))
  const room = Math.max(0, BESIDE - quote.length)
  return { before: tail(first.text.slice(0, from - first.from), room), quote, after: head(last.text.slice(to - last.from), room) }
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`
}

/** The end of a text, from the beginning of a word. */
function tail(text: string, room: number): string {
  if (text.length <= room) return text.trimStart()
  const end = text.slice(text.length - room)
  return room === 0 ? '' : `…${end.slice(end.indexOf(' ') + 1)}`
}

/** The beginning of a text, to the end of a word. */
function head(text: string, room: number): string {
  if (text.length <= room) return text.trimEnd()
  const start = text.slice(0, room)
  return room === 0 ? '' : `${start.slice(0, Math.max(0, start.lastIndexOf(' ')))}…`
}
