import { history, undo } from '@codemirror/commands'
import { EditorState, Text, type StateCommand } from '@codemirror/state'
import type { Finding } from 'draftroom-core'
import { describe, expect, test } from 'vitest'
import { arrival } from '../../src/editor/arrival'
import { cutShort } from '../../src/editor/checks/cutShort'
import { excerpt } from '../../src/editor/checks/excerpt'
import { findingAt, findingsField, findingsIn, findingsRead, findingsSettled } from '../../src/editor/checks/field'
import { choices, matching } from '../../src/editor/checks/filter'
import { known, repair, repairAll } from '../../src/editor/checks/findings'
import { leaving } from '../../src/editor/checks/leaving'
import { paragraph } from '../../src/editor/checks/telling'

const TEXT = 'INT. HUT - DAY\n\nThe the door opens.\n\nMARAA\nNo no.\n'
const DOC = Text.of(TEXT.split('\n'))

function finding(kind: string, quote: string, text?: string, severity: Finding['severity'] = 'warning'): Finding {
  const from = TEXT.indexOf(quote)
  const place = { from, to: from + quote.length }
  const fix = text === undefined ? {} : { fix: { label: 'Mend it', replacements: [{ ...place, text }] } }
  return { kind, title: kind, severity, ...place, line: 1, quote, explanation: 'Because.', off: `${kind} "${quote}"`, ...fix }
}

const TWICE = finding('repeated_word', 'The the', 'The')
const AGAIN = finding('repeated_word', 'No no', 'No')
const NAME = finding('near_miss_name', 'MARAA', 'MARA')
const ORPHAN = finding('orphan_cue', 'MARAA', undefined, 'error')

function editing(...findings: Finding[]): EditorState {
  const state = EditorState.create({ doc: DOC, extensions: [findingsField, history()] })
  const read = { kinds: 27, count: findings.length, findings: known(findings, state.doc, null) }
  return state.update({ effects: findingsRead.of(read) }).state
}

describe('a fix', () => {
  test('is an edit that one step undoes', () => {
    const state = editing(TWICE)
    const fixed = state.update({ changes: [...repair(findingsIn(state)[0]!, state.doc)!] }).state
    expect(fixed.sliceDoc(16, 31)).toBe('The door opens.')
    let undone = fixed
    const command: StateCommand = undo
    command({ state: fixed, dispatch: (transaction) => (undone = transaction.state) })
    expect(undone.doc.eq(DOC)).toBe(true)
  })

  test('follows the text that is written before it', () => {
    const state = editing(NAME).update({ changes: { from: 0, insert: '# One\n\n' } }).state
    const [mended] = [state.update({ changes: [...repair(findingsIn(state)[0]!, state.doc)!] }).state]
    expect(mended.doc.toString()).toBe('# One\n\n' + TEXT.replace('MARAA', 'MARA'))
  })

  test.each([
    ['changed', { from: 18, insert: 'x' }],
    ['cut away', { from: 14, to: 30 }],
    ['written anew', { from: 16, to: 23, insert: 'A the' }],
  ])('is not made where the text was %s', (_, changes) => {
    const state = editing(TWICE).update({ changes }).state
    expect(repair(findingsIn(state)[0]!, state.doc)).toBeNull()
  })

  test('fits again once the text is back', () => {
    const changed = editing(TWICE).update({ changes: { from: 18, insert: 'x' } }).state
    const back = changed.update({ changes: { from: 18, to: 19 } }).state
    expect(repair(findingsIn(back)[0]!, back.doc)).toEqual([{ from: 16, to: 23, insert: 'The' }])
  })
})

test('all of a kind are one change, and one that touches another waits', () => {
  const state = editing(TWICE, AGAIN, { ...TWICE, quote: 'the', from: 20, to: 23, fix: { label: '', replacements: [{ from: 20, to: 24, text: '' }] } })
  const { changes, mended } = repairAll(findingsIn(state), state.doc)
  expect(state.update({ changes }).state.doc.toString()).toBe(TEXT.replace('The the', 'The').replace('No no', 'No'))
  expect(mended).toEqual(['repeated_word The the 1', 'repeated_word No no 1'])
})

test('what was written in since it was found is left out; the rest is where the text has moved it', () => {
  const state = EditorState.create({ doc: DOC })
  const since = state.changes([{ from: 0, insert: '  ' }, { from: 19, insert: 'x' }])
  const now = known([TWICE, AGAIN], since.apply(DOC), since)
  expect(now.map(({ quote, from }) => [quote, from])).toEqual([['No no', AGAIN.from + 3]])
  expect(now[0]!.fix!.replacements[0]!.was).toBe('No no')
})

test('what was dealt with is gone until it is found again', () => {
  const state = editing(TWICE, NAME, ORPHAN)
  const settled = state.update({ effects: findingsSettled.of(new Set([findingsIn(state)[0]!.id])) }).state
  expect(settled.field(findingsField).count).toBe(2)
  expect(findingsIn(settled).map(({ kind }) => kind)).toEqual(['near_miss_name', 'orphan_cue'])
})

test('the shortest finding at a position is meant', () => {
  const findings = known([finding('scene', 'MARAA\nNo no.'), NAME], DOC, null)
  expect(findingAt(findings, NAME.from + 1)?.kind).toBe('near_miss_name')
  expect(findingAt(findings, AGAIN.from)?.kind).toBe('scene')
  expect(findingAt(findings, 0)).toBeUndefined()
})

test('findings are shown by severity or kind, with their counts', () => {
  const findings = known([TWICE, AGAIN, NAME, ORPHAN], DOC, null)
  expect(choices(findings).map(({ label, choices }) => [label, ...choices.map((each) => each.label)])).toEqual([
    ['Errors', 'orphan_cue (1)'],
    ['Warnings', 'All warnings (3)', 'repeated_word (2)', 'near_miss_name (1)'],
  ])
  expect(matching(findings, 'all')).toHaveLength(4)
  expect(matching(findings, 'error')).toHaveLength(1)
  expect(matching(findings, 'repeated_word')).toHaveLength(2)
})

test.each([
  [12, 12, 12, 12, ''],
  [200, 640, 640, 640, 'The first 200 of 640.'],
  [200, 1000, 1000, 23998, 'The first 200 of 23,998.'],
  [12, 12, 1000, 23998, 'Chosen from the first 1,000 of 23,998.'],
  [200, 640, 1000, 23998, 'The first 200 of 640. Chosen from the first 1,000 of 23,998.'],
])('%i listed of %i chosen of %i known of %i is said as “%s”', (listed, passed, known, count, said) => {
  expect(cutShort(listed, passed, { known, count })).toBe(said)
})

test('typing goes through no finding, however many there are', () => {
  const trap = new Proxy(known([TWICE, NAME], DOC, null), {
    get: () => {
      throw new Error('gone through')
    },
  })
  const read = { kinds: 27, count: 23998, findings: trap }
  const state = EditorState.create({ doc: DOC, extensions: [findingsField] }).update({ effects: findingsRead.of(read) }).state
  const typed = state.update({ changes: { from: 0, insert: 'x' }, selection: { anchor: 1 }, userEvent: 'input.type' }).state
  expect(typed.field(findingsField).findings).toBe(trap)
})

describe('leaving a finding', () => {
  const text = '# One\n\nINT. HUT - DAY\n\nRain.\n\n\nEXT. SEA - DAY [[check off: two_names]]\n\nFog.'
  const scenes = [
    { from: 7, to: 30 },
    { from: 31, to: text.length },
  ]
  const left = (at: number, there = text) => {
    const doc = Text.of(there.split('\n'))
    return EditorState.create({ doc }).update({ changes: leaving('word "the the"', at, scenes, doc) }).state.doc.toString()
  }

  test('writes a note after the heading of its scene', () => {
    expect(left(24)).toBe(text.replace('HUT - DAY', 'HUT - DAY\n\n[[check off: word "the the"]]'))
  })

  test('adds to the note that is there', () => {
    expect(left(40)).toBe(text.replace('two_names', 'two_names, word "the the"'))
  })

  test('writes before the first scene what is found there', () => {
    expect(left(0)).toBe(text.replace('INT. HUT', '[[check off: word "the the"]]\n\nINT. HUT'))
  })

  test('writes at the end of a script without scenes', () => {
    const doc = Text.of(['Rain.'])
    expect(leaving('word', 2, [], doc)).toEqual({ from: 5, to: 5, insert: '\n\n[[check off: word]]' })
  })
})

test.each([
  ['The the', { before: '', quote: 'The the', after: ' door opens.' }],
  ['DAY', { before: 'INT. HUT - ', quote: 'DAY', after: '' }],
])('%s is shown in its line', (quote, shown) => {
  const from = TEXT.indexOf(quote)
  expect(excerpt(DOC, from, from + quote.length)).toEqual(shown)
})

test('a long line is cut between words, and a long quote at its end', () => {
  const line = 'one two three four five six seven eight nine ten eleven and twelve'
  expect(excerpt(Text.of([line]), 34, 39)).toEqual({ before: '…four five six seven ', quote: 'eight', after: ' nine ten eleven and…' })
  expect(excerpt(Text.of(['word '.repeat(60)]), 0, 300)).toEqual({ before: '', quote: `${'word '.repeat(22).slice(0, 109)}…`, after: '' })
})

test('the paragraph being written is what stands together, and an empty line is of the one above', () => {
  const doc = Text.of(['One.', '', 'MARA', 'No.', '', 'Two.'])
  expect(paragraph(doc, 8)).toEqual({ from: 6, to: 14 })
  expect(paragraph(doc, 15)).toEqual({ from: 6, to: 15 })
})

test.each([
  ['', null],
  ['?at=x', null],
  ['?at=4', { head: 4, anchor: 4 }],
  ['?at=4&to=9', { head: 4, anchor: 9 }],
  ['?at=90&to=95', { head: 50, anchor: 50 }],
])('the address %s leads to %o', (search, place) => {
  expect(arrival(search, 50)).toEqual(place)
})
