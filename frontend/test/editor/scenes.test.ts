import { EditorState, Text } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { sceneAt } from '../../src/editor/scenes/here'
import { endOfScene, moved, type Stretch } from '../../src/editor/scenes/moving'

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

function edited(doc: Text, scene: number, before: number) {
  const piece = { from: scenes[scene]!.from, to: endOfScene(doc, scenes, scene, kind) }
  return moved(doc, piece, scenes[before]?.from ?? doc.length)
}

function after(scene: number, before: number): string | null {
  const state = EditorState.create({ doc: TEXT })
  const edit = edited(state.doc, scene, before)
  return edit && state.update(edit).state.doc.toString()
}

describe('a scene that is moved', () => {
  test('stands before another, with all that is its own', () => {
    expect(after(1, 0)).toBe(`Title: X\n\n${TWO}\n\n${ONE}\n\n# Act two\n\n${THREE}\n`)
    expect(after(0, 2)).toBe(`Title: X\n\n${TWO}\n\n# Act two\n\n${ONE}\n\n${THREE}\n`)
  })

  test('can go into the section behind it', () => {
    expect(after(1, 2)).toBe(`Title: X\n\n${ONE}\n\n# Act two\n\n${TWO}\n\n${THREE}\n`)
  })

  test('can become the last, and the last the first', () => {
    expect(after(0, 3)).toBe(`Title: X\n\n${TWO}\n\n# Act two\n\n${THREE}\n\n${ONE}\n`)
    expect(after(2, 0)).toBe(`Title: X\n\n${THREE}\n\n${ONE}\n\n${TWO}\n\n# Act two`)
  })

  test('is no edit where it stays', () => {
    expect(after(1, 1)).toBeNull()
    expect(after(2, 3)).toBeNull()
  })

  test('has the cursor at its heading', () => {
    for (const [scene, before] of [[0, 2], [0, 3], [1, 0], [2, 0]] as const) {
      const state = EditorState.create({ doc: TEXT })
      const next = state.update(edited(state.doc, scene, before)!).state
      expect(next.doc.lineAt(next.selection.main.head).text).toBe(state.doc.lineAt(scenes[scene]!.from).text)
    }
  })
})

describe('a section that is moved', () => {
  const act = { from: TEXT.indexOf('# Act'), to: TEXT.length }

  test('takes its scenes along', () => {
    const state = EditorState.create({ doc: TEXT })
    expect(state.update(moved(state.doc, act, scenes[0]!.from)!).state.doc.toString()).toBe(
      `Title: X\n\n# Act two\n\n${THREE}\n\n${ONE}\n\n${TWO}`,
    )
  })

  test('does not come to stand in itself', () => {
    const doc = Text.of(TEXT.split('\n'))
    expect(moved(doc, act, scenes[2]!.from)).toBeNull()
    expect(moved(doc, act, doc.length)).toBeNull()
  })
})

describe('the scene at the cursor', () => {
  const read = 'INT. ONE - DAY\n\n= Rain.\n\nRain.\n\n# Two\n\nEXT. TWO - DAY\n\n/*\nCut.\n*/\n'.split('\n')
  const doc = Text.of(read)
  const kind = (line: number) => {
    const text = read[line - 1]!
    if (/^(INT|EXT)/u.test(text)) return 'heading'
    if (line > 9 && text !== '') return 'boneyard'
    return text === '' ? 'blank' : text.startsWith('=') ? 'synopsis' : text.startsWith('#') ? 'section' : 'action'
  }
  const at = (words: string) => {
    const scene = sceneAt(doc, doc.toString().indexOf(words), kind)
    return scene && doc.sliceString(scene.from, scene.to)
  }

  test('has its synopsis and its boneyard, and not the section of the next', () => {
    expect(at('Rain.')).toBe('INT. ONE - DAY\n\n= Rain.\n\nRain.\n\n')
    expect(at('# Two')).toBe('INT. ONE - DAY\n\n= Rain.\n\nRain.\n\n')
    expect(at('EXT.')).toBe('EXT. TWO - DAY\n\n/*\nCut.\n*/\n')
  })

  test('is none before the first', () => {
    expect(sceneAt(Text.of(['Title: X', '', 'Rain.']), 12, () => 'action')).toBeNull()
  })
})
