import type { ChangeSet, Text } from '@codemirror/state'
import { became, touched, type Range } from './paragraphs'

/** A paragraph that two wrote in, neither knowing of the other. Texts are empty where the paragraph was deleted. */
export interface Conflict extends Range {
  /** The paragraph as both knew it; empty for one that is new. */
  readonly before: string
  readonly mine: string
  readonly theirs: string
  /** What stands in the script now, between `from` and `to`. */
  readonly now: string
  /** Where the paragraph stands unchanged when one of the two put it elsewhere. */
  readonly moved: Range | null
}

/**
 * The conflicts between two changes of one text, in the order of the text that both make, theirs applied first. Nothing
 * is a conflict that only one of the two touched, nor what both made the same.
 */
export function conflictsOf(base: Text, mine: ChangeSet, theirs: ChangeSet): Conflict[] {
  const both = theirs.compose(mine.map(theirs))
  const [myDoc, theirDoc, now] = [mine, theirs, both].map((changes) => changes.apply(base)) as [Text, Text, Text]
  const theirFroms = new Set(touched(base, theirs).map(({ from }) => from))
  const found: Conflict[] = []
  for (const paragraph of touched(base, mine)) {
    if (!theirFroms.has(paragraph.from)) continue
    const before = read(base, paragraph)
    const [my, their] = [read(myDoc, became(paragraph, mine, myDoc)), read(theirDoc, became(paragraph, theirs, theirDoc))]
    const place = became(paragraph, both, now)
    if (my === before || their === before || (my === their && read(now, place) === my)) continue
    const moved =
      (my === '' ? placed(before, mine, theirs.map(mine, true), now) : null) ??
      (their === '' ? placed(before, theirs, mine.map(theirs), now) : null)
    add(found, { before, mine: my, theirs: their, now: read(now, place), moved, ...place })
  }
  for (const lost of [...stranded(mine, theirs, both, now, true), ...stranded(theirs, mine, both, now, false)])
    if (!found.some(({ from, to }) => from <= lost.to && to >= lost.from)) found.push(lost)
  return found.sort((one, two) => one.from - two.from)
}

/** Paragraphs that one wrote between others which the other deleted. */
function stranded(writing: ChangeSet, deleting: ChangeSet, both: ChangeSet, now: Text, isMine: boolean): Conflict[] {
  const found: Conflict[] = []
  writing.iterChanges((from, to, _, __, inserted) => {
    const text = inserted.toString().trim()
    if (text === '' || from !== to || deleting.touchesRange(from, to) !== 'cover') return
    const [start, end] = [both.mapPos(from, -1), both.mapPos(from, 1)]
    const stands = now.sliceString(start, end)
    const place = { from: start + stands.length - stands.trimStart().length, to: start + stands.trimEnd().length }
    const [mine, theirs] = isMine ? [text, ''] : ['', text]
    found.push({ before: '', mine, theirs, now: read(now, place), moved: null, ...place })
  })
  return found
}

/** Where a paragraph stands that one of the two cut and put elsewhere. */
function placed(paragraph: string, changes: ChangeSet, rest: ChangeSet, now: Text): Range | null {
  let found: Range | null = null
  changes.iterChanges((_, __, from, ___, inserted) => {
    const at = found ? -1 : inserted.toString().indexOf(paragraph)
    if (at < 0) return
    const [start, end] = [rest.mapPos(from + at, 1), rest.mapPos(from + at + paragraph.length, -1)]
    if (now.sliceString(start, end) === paragraph) found = { from: start, to: end }
  })
  return found
}

/** Paragraphs that have become one are one conflict. */
function add(found: Conflict[], next: Conflict): void {
  const last = found[found.length - 1]
  if (!last || last.to <= next.from || next.from === next.to) found.push(next)
  else {
    const [before, mine, theirs] = (['before', 'mine', 'theirs'] as const).map((side) => joined(last[side], next[side]))
    found[found.length - 1] = { ...last, before: before!, mine: mine!, theirs: theirs! }
  }
}

function joined(one: string, two: string): string {
  return one === two ? one : [one, two].filter((part) => part !== '').join('\n\n')
}

function read(doc: Text, { from, to }: Range): string {
  return doc.sliceString(from, to)
}
