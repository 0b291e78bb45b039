import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { onlyWellFormed, wellFormed } from '../../src/editor/collab/wellFormed'

test.each([
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['nul\0', 'nul'],
  ['half \ud83d of one', 'half  of one'],
  ['other half \ude00', 'other half '],
  ['whole \ud83d\ude00', 'whole \ud83d\ude00'],
])('%j becomes %j', (text, expected) => {
  expect(wellFormed(text)).toBe(expected)
})

test.each([
  ['a NUL is left out', 'ab', { from: 1, insert: '\0x' }, 'axb'],
  ['a character changed by its second half is changed whole', '😀', { from: 1, to: 2, insert: '\ude01' }, '😁'],
  ['half of a character is not deleted alone', 'a😀b', { from: 1, to: 2 }, 'ab'],
  ['nothing gets between the halves', 'a😀b', { from: 2, insert: 'x' }, 'axb'],
])('%s', (_, doc, changes, expected) => {
  const state = EditorState.create({ doc, extensions: onlyWellFormed })
  expect(state.update({ changes }).state.doc.toString()).toBe(expected)
})
