import { EditorState, type TransactionSpec } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { revisionWords } from 'words/revisions'
import { currentOf, NONE } from '../../../src/editor/revisions/known'
import { broughtBack, omitted, omittedAt } from '../../../src/editor/revisions/omitting'

const BEFORE = 'INT. BOAT - DAY #11#\n\nRain.\n\n'
const SCENE = 'EXT. PIER - DAY #12#\n\nGulls. /* cut */\n\nMARA\nRow.\n\n'
const AFTER = 'INT. HUT - DAY #13#\n\nFire.\n'
const TEXT = BEFORE + SCENE + AFTER
const LEFT = '.OMITTED #12#\n\n/*\nEXT. PIER - DAY #12#\n\nGulls. / * cut * /\n\nMARA\nRow.\n*/\n\n'

function edited(text: string, edit: (state: EditorState) => TransactionSpec | null): string | null {
  const state = EditorState.create({ doc: text })
  const spec = edit(state)
  return spec && state.update(spec).state.doc.toString()
}

describe('a scene that is omitted', () => {
  const scene = { number: '12', from: BEFORE.length, to: (BEFORE + SCENE).length }

  test('leaves OMITTED with its number, and what it was in a boneyard', () => {
    expect(edited(TEXT, ({ doc }) => omitted(doc, scene))).toBe(BEFORE + LEFT + AFTER)
  })

  test('comes back as it was', () => {
    const back = { ...scene, to: (BEFORE + LEFT).length }
    expect(edited(BEFORE + LEFT + AFTER, ({ doc }) => broughtBack(doc, back))).toBe(TEXT)
    expect(edited(TEXT, ({ doc }) => broughtBack(doc, scene))).toBeNull()
  })

  test('gets the number of its place where it has none of its own', () => {
    const imported = '.OMITTED #12#\n\n/*\n\nEXT. PIER - DAY\n\nGulls.\n\n*/\n'
    const back = edited(imported, ({ doc }) => broughtBack(doc, { number: '12', from: 0, to: imported.length }))
    expect(back).toContain('EXT. PIER - DAY #12#\n\nGulls.')
  })

  test('can be one that was cut', () => {
    expect(edited(BEFORE + AFTER, ({ doc }) => omittedAt(doc, BEFORE.length, '12', SCENE))).toBe(BEFORE + LEFT + AFTER)
    const left = 'Rain.\n\n.OMITTED #2#\n\n/*\nINT. A\n*/\n\n'
    expect(edited('Rain.', ({ doc }) => omittedAt(doc, 5, '2', 'INT. A'))).toBe(left)
  })
})

test('the latest revision goes on unless it was ended', () => {
  const blue = { name: 'Blue', color: 'blue', paper: 'blue', day: '', since: 0, ended: -1 }
  expect(currentOf(NONE)).toBe(-1)
  expect(currentOf({ ...NONE, revisions: [blue, blue] })).toBe(1)
  expect(currentOf({ ...NONE, revisions: [blue, { ...blue, ended: 3 }] })).toBe(-1)
  expect(revisionWords.ofColour('double-blue')).toBe('Double Blue Revision')
})
