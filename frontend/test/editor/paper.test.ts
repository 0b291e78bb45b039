import type { Outline, PageEdge } from 'draftroom-core'
import { EditorState } from '@codemirror/state'
import { expect, test, vi } from 'vitest'
import { inches } from '../../src/editor/paper/paper'
import { stepped } from '../../src/editor/paper/zoom'
import { outlineRead } from '../../src/editor/outline/reader'
import { screenplayMargins, turnsInside } from '../../src/editor/screenplay/margins'

vi.mock('draftroom-core', () => ({}))

test.each([
  [100, 1, 110],
  [100, -1, 90],
  [98.6, 1, 100],
  [98.6, -1, 90],
  [200, 1, 200],
  [50, -1, 50],
] as const)('from %d hundredths a step of %d leads to %d', (size, step, next) => {
  expect(stepped(size, step)).toBe(next)
})

test('a cue stands twenty characters from the left edge of the text', () => {
  expect(inches(3500)).toBe('20ch')
})

test('a page that begins inside a line is found there, and follows the typing', () => {
  const text = 'INT. HUT - DAY\n\nThe lamp burns. The wind blows.'
  const from = text.indexOf('The wind')
  let state = EditorState.create({ doc: text, extensions: screenplayMargins })
  state = state.update({ effects: outlineRead.of(outline([page(1, 0), page(2, from)])) }).state
  const line = () => state.doc.line(3)
  expect(turnsInside(state, line().from, line().to)).toEqual([16])
  state = state.update({ changes: { from: line().from, insert: 'Now: ' } }).state
  expect(turnsInside(state, line().from, line().to)).toEqual([21])
})

test('a page that begins with a line, be it behind marks, begins between lines', () => {
  const text = 'INT. HUT - DAY\n\n**The lamp** burns.'
  let state = EditorState.create({ doc: text, extensions: screenplayMargins })
  state = state.update({ effects: outlineRead.of(outline([page(1, 0), page(2, text.indexOf('The lamp'))])) }).state
  const line = state.doc.line(3)
  expect(turnsInside(state, line.from, line.to)).toEqual([])
})

function page(number: number, from: number): PageEdge {
  return { number, from, header: number > 1 ? `${number}.` : '', rows: 3, head: [], foot: [], end: 'the page is full' }
}

function outline(pages: PageEdge[]): Outline {
  return { scenes: [], pages, continued: [], sections: [], notes: [], rows: 54, words: 0 }
}
