import type { SceneEntry } from 'draftroom-core'
import { EditorState, Text } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { matching } from '../../src/editor/palette/entries'
import { EVERYTHING, options, passing, tally } from '../../src/editor/scenes/choosing'
import { colorEdit, synopsisEdit } from '../../src/editor/scenes/describing'
import { rowsOf, seen } from '../../src/editor/scenes/rows'
import { landing, pastNext } from '../../src/editor/scenes/steps'
import { added, endOfNote, removed } from '../../src/editor/scriptNotes/edits'

function scene(from: number, heading: string, more: Partial<SceneEntry> = {}): SceneEntry {
  const none = { number: '', synopsis: '', color: '', eighths: 8, page: 1, place: '', time: '', characters: [] }
  return { ...none, setting: 'interior', heading, from, to: from + 5, ...more }
}

const scenes = [
  scene(10, 'INT. SHED - DAY', { place: 'SHED', time: 'day', characters: ['ADA', 'BEN'] }),
  scene(30, 'EXT. SEA - NIGHT', { place: 'SEA', time: 'night', setting: 'exterior', characters: ['ADA'], eighths: 3 }),
  scene(50, 'INT. SHED - LOFT - NIGHT', { place: 'SHED - LOFT', time: 'night', synopsis: 'A quarrel', eighths: 4 }),
]
const sections = [
  { title: 'Act one', depth: 1, from: 0 },
  { title: 'A storm', depth: 2, from: 20 },
  { title: 'Act two', depth: 1, from: 40 },
]
const rows = rowsOf({ scenes, sections })

describe('the rows', () => {
  test('are sections and what stands in them, with their lengths', () => {
    expect(rows.map((row) => [row.kind, row.level])).toEqual([
      ['section', 0], ['scene', 1], ['section', 1], ['scene', 2], ['section', 0], ['scene', 1],
    ])
    expect(rows.flatMap((row) => (row.kind === 'section' ? [[row.scenes, row.eighths, row.to]] : []))).toEqual([
      [2, 11, 40], [1, 3, 40], [1, 4, -1],
    ])
  })

  test('are hidden in a folded section, unless something is looked for', () => {
    const folded = new Set(['Act one 1'])
    expect(seen(rows, folded, null)).toEqual([true, false, false, false, true, true])
    expect(seen(rows, new Set(['A storm 1']), null)).toEqual([true, true, true, false, true, true])
    expect(seen(rows, folded, (one) => one === scenes[1])).toEqual([true, false, true, true, false, false])
  })

  test('are passed one by one by a scene, and by a section with all that is in them', () => {
    const all = rows.map((_, i) => i)
    expect(pastNext(rows, all, 3, -1)).toBe(2)
    expect(pastNext(rows, all, 3, 1)).toBe(5)
    expect(pastNext(rows, all, 5, 1)).toBeUndefined()
    expect(pastNext(rows, all, 0, 1)).toBe(6)
    expect(pastNext(rows, all, 4, -1)).toBe(0)
    expect(landing(rows, 0, 6)).toBe(2)
    expect(landing(rows, 4, 0)).toBe(0)
    expect(landing(rows, 1, 4)).toBe(3)
  })
})

describe('a choice of scenes', () => {
  const chosen = (wish: Partial<typeof EVERYTHING>) => tally(scenes, passing({ ...EVERYTHING, ...wish }, scenes))

  test('is counted, with its length', () => {
    expect(chosen({})).toBe('3 scenes, 1 7/8 pages')
    expect(chosen({ character: 'ADA' })).toBe('2 of 3 scenes, 1 3/8 pages')
    expect(chosen({ character: 'ADA', time: 'night' })).toBe('1 of 3 scenes, 3/8 page')
    expect(chosen({ place: 'SHED' })).toBe('2 of 3 scenes, 1 4/8 pages')
    expect(chosen({ words: 'quarrel 3' })).toBe('1 of 3 scenes, 4/8 page')
    expect(chosen({ setting: 'exterior', words: 'shed' })).toBe('0 of 3 scenes, 0 pages')
  })

  test('is offered from what there is, the most frequent first', () => {
    expect(options(scenes)).toEqual({
      character: [['ADA', 'ADA (2)'], ['BEN', 'BEN (1)']],
      place: [['SHED', 'SHED (2)'], ['SEA', 'SEA (1)'], ['SHED - LOFT', 'SHED - LOFT (1)']],
      time: [['night', 'Night (2)'], ['day', 'Day (1)']],
      setting: [['interior', 'Interior'], ['exterior', 'Exterior']],
    })
  })
})

describe('a scene is described', () => {
  const change = (text: string, edit: (doc: Text) => ReturnType<typeof colorEdit>) => {
    const state = EditorState.create({ doc: text })
    const changes = edit(state.doc)
    return changes && state.update({ changes }).state.doc.toString()
  }
  const kindIn = (text: string) => (line: number) => {
    const written = text.split('\n')[line - 1]!
    return written.startsWith('=') ? 'synopsis' : written === '' ? 'blank' : 'action'
  }
  const describedAs = (text: string, words: string) =>
    change(text, (doc) => synopsisEdit(doc, { from: 0, to: text.length }, kindIn(text), words))
  const coloured = (text: string, name: string) => change(text, (doc) => colorEdit(doc, { from: 0, to: text.length }, name))

  test('by a synopsis beneath its heading, in place of the one it has', () => {
    expect(describedAs('INT. A\n\nRain.', ' One.\nTwo. ')).toBe('INT. A\n\n= One.\n= Two.\n\nRain.')
    expect(describedAs('INT. A\n\n= One.\n\n= Two.\n\nRain.', 'New')).toBe('INT. A\n\n= New\n\nRain.')
    expect(describedAs('INT. A\n\n= One.\n\nRain.', '')).toBe('INT. A\n\nRain.')
    expect(describedAs('INT. A\n\n= One.', 'One.')).toBeNull()
  })

  test('by a colour in a note, which is taken away again', () => {
    expect(coloured('INT. A\n\nRain.', 'blue')).toBe('INT. A\n\n[[color: blue]]\n\nRain.')
    expect(coloured('INT. A [[Color: Red]]\n\nRain.', 'blue')).toBe('INT. A [[color: blue]]\n\nRain.')
    expect(coloured('INT. A [[colour: red]]\n\nRain.', '')).toBe('INT. A\n\nRain.')
    expect(coloured('INT. A\n\n[[color: red]]\n\nRain.', '')).toBe('INT. A\n\nRain.')
    expect(coloured('INT. A', '')).toBeNull()
  })
})

describe('a note in the script', () => {
  const doc = (text: string) => EditorState.create({ doc: text })

  test('is opened at the cursor, which stands in it', () => {
    const state = doc('Rain.')
    const next = state.update(added(state.doc, 5)).state
    expect(next.doc.toString()).toBe('Rain. [[]]')
    expect(next.selection.main.head).toBe(8)
  })

  test.each([
    ['Rain. [[Why?]] Wind.', 'Rain. Wind.'],
    ['Rain.\n\n[[Why?\nHow?]]\n\nWind.', 'Rain.\n\nWind.'],
    ['[[Why?]]\n\nWind.', 'Wind.'],
    ['Rain.\n\n[[Why?]]', 'Rain.'],
  ])('is taken out of %j', (text, left) => {
    const state = doc(text)
    expect(state.update(removed(state.doc, text.indexOf('[['))!).state.doc.toString()).toBe(left)
  })

  test('is left where it is not there any more', () => {
    expect(removed(Text.of(['Rain.']), 2)).toBeNull()
    expect(endOfNote(Text.of(['[[Why']), 0)).toBe(-1)
  })
})

test('a number leads to the scene and the page that have it, before all others', () => {
  const places = ['112', '12', '120'].map((place) => ({ label: `Scene ${place}: INT. SHED`, place, run: () => {} }))
  const entries = [...places, { label: 'Page 120', place: '120', run: () => {} }, { label: 'Page 12', place: '12', run: () => {} }]
  const labels = (query: string) => matching(entries, query).map(({ label }) => label)
  expect(labels('12').slice(0, 2)).toEqual(['Scene 12: INT. SHED', 'Page 12'])
  expect(labels('page 12')).toEqual(['Page 12', 'Page 120'])
})
