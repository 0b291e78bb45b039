import { ChangeSet, Text } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { insertion } from '../../src/editor/alternatives/insertion'

const LINE = { from: 5, to: 14, passage: 'How long?' }
const DOC = 'LENA\nHow long?\n\nWind.'

function after(changes: ChangeSet): { doc: Text; since: ChangeSet } {
  return { doc: changes.apply(Text.of(DOC.split('\n'))), since: changes }
}

describe('a wording in the place of a line', () => {
  it('is one edit, where the line is now', () => {
    const { doc, since } = after(ChangeSet.of({ from: 0, insert: 'INT. ROOM\n\n' }, DOC.length))
    const edit = insertion(doc, since, LINE, 'Well? [[generated]]')!
    expect(edit.changes).toEqual({ from: 16, to: 25, insert: 'Well? [[generated]]' })
  })

  it('is none when the line was edited, taken out, or put elsewhere', () => {
    for (const changes of [{ from: 7, insert: 'x' }, { from: 4, to: 15 }, { from: 5, to: 14, insert: 'No.' }]) {
      const { doc, since } = after(ChangeSet.of(changes, DOC.length))
      expect(insertion(doc, since, LINE, 'Well?')).toBeNull()
    }
  })

  it('is none for a line beyond the text', () => {
    const { doc, since } = after(ChangeSet.empty(DOC.length))
    expect(insertion(doc, since, { from: 40, to: 44, passage: 'Wind' }, 'Well?')).toBeNull()
  })
})
