import { expect, test } from 'vitest'
import { foldAt, markOf } from '../../src/editor/paper/folding'
import type { LineKind } from '../../src/editor/flow/elements'

test.each<[string, number, LineKind[], { from: number; to: number; marks: number[] }]>([
  ['a note between paragraphs, with the blank line before it', 3, ['action', 'blank', 'note', 'blank', 'action'], { from: 2, to: 3, marks: [3] }],
  ['the blank line before a section that a heading follows directly stays', 3, ['action', 'blank', 'section', 'heading'], { from: 3, to: 3, marks: [3] }],
  ['a synopsis right below a heading', 2, ['heading', 'synopsis', 'blank', 'action'], { from: 2, to: 2, marks: [2] }],
  ['several, each with its mark', 5, ['action', 'blank', 'section', 'blank', 'synopsis', 'blank', 'note', 'blank', 'heading'], { from: 2, to: 7, marks: [3, 5, 7] }],
])('folds %s', (_, line, kinds, fold) => {
  expect(foldAt(line, kinds.length, at(kinds))).toEqual(fold)
})

test('a note over several lines has one mark', () => {
  const texts = ['Rain.', '', '[[One', 'two]]', '', 'Wind.']
  const kinds: LineKind[] = ['action', 'blank', 'note', 'note', 'blank', 'action']
  expect(foldAt(4, 6, (line) => ({ kind: kinds[line - 1]!, text: texts[line - 1]! }))).toEqual({ from: 2, to: 4, marks: [3] })
})

test('an outline of more than six, and blank lines alone, stay between the lines', () => {
  const outline = Array.from({ length: 7 }, (): LineKind => 'section')
  expect(foldAt(2, 7, at(outline))).toBeUndefined()
  expect(foldAt(2, 3, at(['action', 'blank', 'action']))).toBeUndefined()
})

test.each([
  ['[[Is it night?]]', 'Is it night?'],
  ['## Act two', 'Act two'],
  ['= They meet. ', 'They meet.'],
  ['/* cut */', 'cut'],
])('the mark of %s says %s', (text, mark) => {
  expect(markOf(text)).toBe(mark)
})

function at(kinds: LineKind[]) {
  return (line: number) => ({ kind: kinds[line - 1]!, text: kinds[line - 1] === 'note' ? '[[a note]]' : '' })
}
