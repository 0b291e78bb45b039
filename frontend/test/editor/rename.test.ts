import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { matching } from '../../src/editor/palette/entries'
import type { LineKind } from '../../src/editor/flow/elements'
import type { Script } from '../../src/editor/flow/script'
import { context, placesOf, renaming } from '../../src/editor/rename/places'

const TEXT = `INT. ANA'S HUT - DAY

ANA, 40, looks up. Banana. Ana sits.

ANA (V.O.)
I am Ana, not ana or Anaïs.

ANA'S MOTHER
Ana!

@Ana Maria
Yes.`

function script(text = TEXT): Script {
  const cues = /^(ANA \(V\.O\.\)|ANA'S MOTHER|@Ana Maria)$/u
  const state = EditorState.create({ doc: text })
  return { state, kind: (line) => (cues.test(state.doc.line(line).text) ? 'character' : 'action') as LineKind }
}

function renamed(name: string, to: string): string {
  const { state } = script()
  return state.update({ changes: renaming(script(), placesOf(script(), name), to) }).state.doc.toString()
}

describe('a character that is renamed', () => {
  test('is named otherwise everywhere, in capitals where the name is', () => {
    expect(renamed('ANA', 'Mara')).toBe(
      TEXT.replaceAll(/(?<![A-Za-z])ANA(?!\p{L})/gu, 'MARA').replaceAll(/(?<!\p{L})(Ana|ana)(?!\p{L})/gu, 'Mara'),
    )
  })

  test('may have a name of two words', () => {
    expect(renamed('Ana Maria', 'Bo')).toBe(TEXT.replace('@Ana Maria', '@Bo'))
  })

  test('has its own cues told from other places', () => {
    const places = placesOf(script(), 'ANA')
    expect(places.filter(({ isCue }) => isCue)).toHaveLength(1)
    expect(places).toHaveLength(9)
    expect(context(script(), places[2]!)).toEqual(['ANA, 40, looks up. Banana. ', 'Ana', ' sits.'])
  })

  test('may have a name with signs in it', () => {
    const odd = script('MR. X (1) waves. MRS X.')
    expect(placesOf(odd, 'MR. X')).toHaveLength(1)
  })
})

describe('the palette', () => {
  const entries = ['Find and replace', 'Scene 2: INT. HUT', 'Scene 12: EXT. QUAY', 'Page 2'].map((label) => ({ label, run: () => {} }))
  const found = (query: string) => matching(entries, query).map(({ label }) => label)

  test('finds by the letters of words, what starts with them first', () => {
    expect(found('quay sc')).toEqual(['Scene 12: EXT. QUAY'])
    expect(found('page')).toEqual(['Page 2'])
    expect(found('2')).toEqual(['Scene 2: INT. HUT', 'Scene 12: EXT. QUAY', 'Page 2'])
    expect(found('')).toHaveLength(4)
    expect(found('nothing')).toEqual([])
  })
})
