import { EditorState, type ChangeSpec } from '@codemirror/state'
import { expect, test } from 'vitest'
import { BATCH } from '../../src/editor/collab/session'
import { followed, marksSet, noteAt, noteMarks } from '../../src/editor/noteMarks'
import type { NoteRange } from '../../src/editor/notes'
import { Authority } from './authority'
import { Writer } from './writer'

const text = 'She waits. He runs. They stop.'
const runs: NoteRange = { id: 'runs', from: 11, to: 19, tone: 'accent' }

function after(changes: ChangeSpec) {
  const marked = EditorState.create({ doc: text, extensions: noteMarks }).update({ effects: marksSet.of([runs]) })
  const state = marked.state.update({ changes }).state
  const [note] = state.field(noteMarks)
  return { state: note!.state, quote: state.sliceDoc(note!.from, note!.to) }
}

test.each([
  ['written before', { from: 0, insert: 'Then. ' }, 'in place', 'He runs.'],
  ['written at its start', { from: 11, insert: 'Now ' }, 'in place', 'He runs.'],
  ['written at its end', { from: 19, insert: ' Fast.' }, 'in place', 'He runs.'],
  ['written inside', { from: 13, insert: ' slowly' }, 'edited', 'He slowly runs.'],
  ['its end cut', { from: 17, to: 21 }, 'edited', 'He run'],
  ['cut away', { from: 10, to: 20 }, 'gone', ''],
  ['replaced', { from: 11, to: 19, insert: 'She runs.' }, 'edited', 'She runs.'],
] as const)('a line with text %s', (_, changes, state, quote) => {
  expect(after(changes)).toEqual({ state, quote })
})

test('what was edited stays edited when the text around it changes', () => {
  const edited = { ...runs, state: 'edited' as const }
  const changes = EditorState.create({ doc: text }).changes({ from: 0, insert: 'x' })
  expect(followed(edited, changes)).toEqual({ ...runs, from: 12, to: 20, state: 'edited' })
})

test('the shortest of the notes at a position is meant', () => {
  const line = { id: 'line', from: 0, to: 30, tone: 'yellow', state: 'in place' } as const
  expect(noteAt([line, { ...runs, state: 'in place' }], 12)?.id).toBe('runs')
  expect(noteAt([line, { ...runs, state: 'in place' }], 25)?.id).toBe('line')
})

test('a range of an earlier version is found through what was saved and typed since', () => {
  const authority = new Authority(text)
  const [ines, tomas] = [Writer.on(authority, 'i'), Writer.on(authority, 't')]
  for (const writer of [ines, tomas]) {
    writer.line.open()
    writer.line.settle()
  }
  ines.type('One. ', 0)
  ines.time.pass(BATCH)
  ines.line.settle()
  tomas.line.settle()
  tomas.type('Two. ', 0)
  const note = followed(runs, tomas.session.mappingFrom(0)!)
  expect(tomas.text.slice(note.from, note.to)).toBe('He runs.')
  expect(tomas.session.mappingFrom(2)).toBeNull()
  expect(tomas.session.mappingFrom(1)!.mapPos(5)).toBe(10)
})
