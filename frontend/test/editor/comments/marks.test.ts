import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { beingSaid, passages, passagesSet, WRITTEN } from '../../../src/editor/comments/marks'

const start = () => EditorState.create({ doc: 'Rain falls.', extensions: passages })

test('a passage follows the edits, and is empty once it is cut away', () => {
  let state = start().update({ effects: passagesSet.of([{ id: 'a', from: 5, to: 10 }]) }).state
  state = state.update({ changes: { from: 0, insert: 'Now: ' } }).state
  expect(state.field(passages)).toEqual([{ id: 'a', from: 10, to: 15 }])
  state = state.update({ changes: { from: 8, to: 16 } }).state
  expect(state.field(passages)).toEqual([{ id: 'a', from: 8, to: 8 }])
})

test('the passage that is being written on outlasts news of the others, until it is done', () => {
  let state = start().update({ effects: beingSaid.of({ id: WRITTEN, from: 0, to: 4 }) }).state
  state = state.update({ effects: passagesSet.of([{ id: 'a', from: 5, to: 10 }]) }).state
  expect(state.field(passages).map(({ id }) => id)).toEqual(['a', WRITTEN])
  state = state.update({ effects: beingSaid.of(null) }).state
  expect(state.field(passages).map(({ id }) => id)).toEqual(['a'])
})
