import type { ChangeDesc, Text } from '@codemirror/state'

/** A piece of a text. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The paragraphs, lines without a blank one between them, that a change may have touched; in the text before it. */
export function touched(doc: Text, changes: ChangeDesc): Range[] {
  const found: Range[] = []
  changes.iterChangedRanges((from, to) => {
    const last = Math.min(doc.lines, doc.lineAt(to).number + 1)
    let number = Math.max(1, doc.lineAt(from).number - 1)
    while (number <= last) {
      const paragraph = paragraphAt(doc, doc.line(number).from, doc.line(number).from)
      if (paragraph && paragraph.from > (found[found.length - 1]?.from ?? -1)) found.push(paragraph)
      number = (paragraph ? doc.lineAt(paragraph.to).number : number) + 1
    }
  }, true)
  return found
}

/** The paragraph that a range is in, with all it is joined to; null where there is nothing but blank lines. */
export function paragraphAt(doc: Text, from: number, to: number): Range | null {
  let [first, last] = [doc.lineAt(from).number, doc.lineAt(to).number]
  while (first < last && isBlank(doc, first)) first++
  while (last > first && isBlank(doc, last)) last--
  if (isBlank(doc, first)) return null
  while (first > 1 && !isBlank(doc, first - 1)) first--
  while (last < doc.lines && !isBlank(doc, last + 1)) last++
  return { from: doc.line(first).from, to: doc.line(last).to }
}

/** What became of a paragraph: where it is in the text after the changes; of no length when it was deleted. */
export function became({ from, to }: Range, changes: ChangeDesc, after: Text): Range {
  const [start, end] = [changes.mapPos(from, 1), changes.mapPos(to, -1)]
  if (start < end) return paragraphAt(after, start, end) ?? { from: start, to: start }
  const [outerStart, outerEnd] = [changes.mapPos(from, -1), changes.mapPos(to, 1)]
  const instead = after.sliceString(outerStart, outerEnd).trim() !== '' && paragraphAt(after, outerStart, outerEnd)
  return instead || { from: outerStart, to: outerStart }
}

function isBlank(doc: Text, line: number): boolean {
  return doc.line(line).text.trim() === ''
}
