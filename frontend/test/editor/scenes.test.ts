import { EditorState, Text } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { moved, type Stretch } from '../../src/editor/scenes/moving'

const ONE = 'INT. ONE - DAY\n\nRain.\n\nANA\nYes.'
const TWO = 'INT. TWO - DAY\n\nWind.\n\n/*\nCut.\n*/'
const THREE = 'INT. THREE - DAY\n\nSnow.'
const TEXT = `Title: X\n\n${ONE}\n\n${TWO}\n\n# Act two\n\n${THREE}\n`

const scenes: Stretch[] = [
  { from: TEXT.indexOf(ONE), to: TEXT.indexOf('Yes.') + 4 },
  { from: TEXT.indexOf(TWO), to: TEXT.indexOf('Wind.') + 5 },
  { from: TEXT.indexOf(THREE), to: TEXT.indexOf('Snow.') + 5 },
]

function kind(line: number): string {
  return Text.of(TEXT.split('\n')).line(line).text.startsWith('# ') ? 'section' : 'action'
}

function after(scene: number, before: number): string | null {
  const state = EditorState.create({ doc: TEXT })
  const edit = moved(state.doc, scenes, scene, before, kind)
  return edit && state.update(edit).state.doc.toString()
}

describe('a scene that is moved', () => {
  test('stands before another, with all that is its own', () => {
    expect(after(1, 0)).toBe(`Title: X\n\n${TWO}\n\n${ONE}\n\n# Act two\n\n${THREE}\n`)
    expect(after(0, 2)).toBe(`Title: X\n\n${TWO}\n\n# Act two\n\n${ONE}\n\n${THREE}\n`)
  })

  test('can become the last, and the last the first', () => {
    expect(after(0, 3)).toBe(`Title: X\n\n${TWO}\n\n# Act two\n\n${THREE}\n\n${ONE}\n`)
    expect(after(2, 0)).toBe(`Title: X\n\n${THREE}\n\n${ONE}\n\n${TWO}\n\n# Act two`)
  })

  test('is no edit where it stays', () => {
    expect(after(1, 1)).toBeNull()
    expect(after(1, 2)).toBeNull()
    expect(after(7, 0)).toBeNull()
  })

  test('has the cursor at its heading', () => {
    for (const [scene, before] of [[0, 2], [0, 3], [1, 0], [2, 0]] as const) {
      const state = EditorState.create({ doc: TEXT })
      const next = state.update(moved(state.doc, scenes, scene, before, kind)!).state
      expect(next.doc.lineAt(next.selection.main.head).text).toBe(state.doc.lineAt(scenes[scene]!.from).text)
    }
  })
})
