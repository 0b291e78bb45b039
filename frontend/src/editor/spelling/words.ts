/** A word of a line and where it stands in it, with plain apostrophes. */
export interface Word {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What of a line is checked. */
export interface Reading {
  readonly capitals: boolean
  readonly notes: boolean
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const UNSPELLED = /\/\*.*?(?:\*\/|$)|\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+|\S*\d\S*/gu
const NOTE = /\[\[.*?(?:\]\]|$)/gu
/** Kinds of line that hold names and marks, or nothing that is read. */
const LEFT_ALONE = ['blank', 'title-page', 'heading', 'character', 'transition', 'page-break', 'boneyard']

/** The words of a line that are to be checked; `kind` is what the core reads it as. */
export function wordsOf(line: string, kind: string, { capitals, notes }: Reading): Word[] {
  if (LEFT_ALONE.includes(kind) || (kind === 'note' && !notes)) return []
  const blank = (part: string) => ' '.repeat(part.length)
  const spelled = line.replace(UNSPELLED, blank)
  const read = notes ? spelled : spelled.replace(NOTE, blank)
  return [...read.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const text = word.replaceAll('’', "'")
    const isShouted = text.length > 1 && text === text.toUpperCase()
    return text.length > 1 && (capitals || !isShouted) ? [{ from: index, to: index + word.length, text }] : []
  })
}

/** The words of names, in small letters: `ADA PELL (V.O.)` has `ada` and `pell`. */
export function nameWords(names: readonly string[]): Set<string> {
  const words = names.flatMap((name) => name.replaceAll('’', "'").match(WORD) ?? [])
  return new Set(words.map((word) => word.toLowerCase()))
}

/** Whether a word, or what has its possessive, is one of these: as it is written, or in small letters. */
export function isAmong(word: string, words: ReadonlySet<string>): boolean {
  const bare = word.replace(/'s?$/u, '')
  return [word, bare].some((one) => words.has(one) || words.has(one.toLowerCase()))
}
