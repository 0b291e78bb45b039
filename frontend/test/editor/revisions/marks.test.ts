import { EditorState, Transaction } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import type { Revision } from '../../../src/editor/revisions/known'
import { changeFrom, changesIn, marksRead, revisionAt, revisionMarks } from '../../../src/editor/revisions/marks'
import { numbersFor, written } from '../../../src/editor/revisions/numbers'

const TEXT = 'INT. BOAT - DAY\n\nSnow falls on the sea.\n\nGulls.\n'
const BLUE: Revision = { name: 'Blue Revision', color: 'blue', paper: 'blue', day: '24 Nov', since: 0, ended: -1 }
const SNOW = TEXT.indexOf('Snow')
const SEA = TEXT.indexOf('sea')
const GULLS = TEXT.indexOf('Gulls')

function marked(): EditorState {
  const state = EditorState.create({ doc: TEXT, extensions: [revisionMarks] })
  const text: [number, number, number][] = [
    [SNOW, SNOW + 4, 0],
    [SNOW + 5, SNOW + 10, 0],
    [SEA, SEA, 0],
    [GULLS, GULLS + 6, 0],
  ]
  return state.update({ effects: marksRead.of({ revisions: [BLUE], text, lines: [[SNOW, SEA + 4, 0]] }) }).state
}

describe('what a revision changed', () => {
  test('is one change where words follow each other', () => {
    expect(changesIn(marked()).map(({ from, to }) => TEXT.slice(from, to))).toEqual(['Snow falls', '', 'Gulls.'])
  })

  test('is gone through forward and back, round the ends', () => {
    const changes = changesIn(marked())
    expect(changeFrom(changes, SNOW, 1)?.from).toBe(SEA)
    expect(changeFrom(changes, GULLS, 1)?.from).toBe(SNOW)
    expect(changeFrom(changes, SNOW, -1)?.from).toBe(GULLS)
    expect(changeFrom(changes, GULLS, -1)?.from).toBe(SEA)
    expect(changeFrom([], 0, 1)).toBeUndefined()
  })

  test('follows the typing until it is read anew', () => {
    const { state } = marked().update({ changes: { from: 0, insert: 'Title: X\n\n' } })
    expect(changesIn(state)[0]?.from).toBe(SNOW + 10)
    expect(revisionAt(state, SNOW + 12)).toBe(BLUE)
    expect(revisionAt(state, SNOW)).toBeUndefined()
  })

  test('is tinted and has an asterisk behind the first character of its line', () => {
    const found: [number, number, string | undefined][] = []
    marked()
      .field(revisionMarks)
      .drawn.between(0, TEXT.length, (from, to, { spec }) => void found.push([from, to, spec.class as string | undefined]))
    expect(found.sort(([one], [other]) => one - other)).toEqual([
      [SNOW, SNOW + 4, 'sp-rev sp-rev-blue'],
      [SNOW + 1, SNOW + 1, undefined],
      [SNOW + 5, SNOW + 10, 'sp-rev sp-rev-blue'],
      [GULLS, GULLS + 6, 'sp-rev sp-rev-blue'],
    ])
  })
})

describe('a heading without a number', () => {
  const HEADING = 'EXT. PIER - DAY'
  const START = EditorState.create({ doc: TEXT, extensions: [written] })
  const numbers = (doc: string): [number, string][] => [[doc.indexOf(HEADING) + HEADING.length, ' #1A#']]
  const edit = { changes: { from: TEXT.length, insert: `\n${HEADING}\n\n` } }

  test('gets one when it was written here and the cursor has left it', () => {
    const { state } = START.update({ ...edit, selection: { anchor: TEXT.length + HEADING.length + 3 } })
    const wanted = [{ from: TEXT.length + 1 + HEADING.length, insert: ' #1A#' }]
    expect(numbersFor(state, numbers(state.doc.toString()))).toEqual(wanted)
  })

  test('waits while the cursor is in it', () => {
    const { state } = START.update({ ...edit, selection: { anchor: TEXT.length + 4 } })
    expect(numbersFor(state, numbers(state.doc.toString()))).toEqual([])
  })

  test('is left to the window it was written in', () => {
    const { state } = START.update({ ...edit, annotations: Transaction.remote.of(true) })
    expect(numbersFor(state, numbers(state.doc.toString()))).toEqual([])
  })
})
