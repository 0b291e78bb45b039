import { ChangeSet, Text, type ChangeSpec } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { conflictsOf, type Conflict } from '../../src/away/conflicts/detect'
import { dice } from '../rooms/dice'

const BASE = ['INT. SHED - DAY', 'Rain. A door.', 'PELL', 'EXT. YARD - DAY', 'Mud.'].join('\n\n')

function met(base: string, mine: ChangeSpec, theirs: ChangeSpec): { found: Conflict[]; now: string } {
  const doc = Text.of(base.split('\n'))
  const [my, their] = [ChangeSet.of(mine, base.length), ChangeSet.of(theirs, base.length)]
  return { found: conflictsOf(doc, my, their), now: their.compose(my.map(their)).apply(doc).toString() }
}

function replacing(words: string, by: string): ChangeSpec {
  const from = BASE.indexOf(words)
  return { from, to: from + words.length, insert: by }
}

function after(words: string, insert: string): ChangeSpec {
  return { from: BASE.indexOf(words) + words.length, insert }
}

describe('what both wrote in', () => {
  test('is one paragraph, with what each made of it and what stands there now', () => {
    const { found, now } = met(BASE, replacing('Rain', 'Snow'), after('A door.', ' It opens.'))
    expect(found).toHaveLength(1)
    const [{ from, to, ...texts }] = found as [Conflict]
    expect(texts).toEqual({
      before: 'Rain. A door.',
      mine: 'Snow. A door.',
      theirs: 'Rain. A door. It opens.',
      now: 'Snow. A door. It opens.',
      moved: null,
    })
    expect(now.slice(from, to)).toBe('Snow. A door. It opens.')
  })

  test('is told from neighbours, and from new paragraphs beside it', () => {
    expect(met(BASE, replacing('Rain', 'Snow'), replacing('Mud', 'Dust')).found).toEqual([])
    expect(met(BASE, replacing('Rain', 'Snow'), after('A door.', '\n\nSomebody knocks.')).found).toEqual([])
    expect(met(BASE, after('Mud.', '\n\nHers.'), after('Mud.', '\n\nHis.')).found).toEqual([])
  })

  test('is none when both did the same and it is there once', () => {
    expect(met(BASE, replacing('Mud.', ''), replacing('Mud.', '')).found).toEqual([])
  })

  test('is shown when both typed the same and it is there twice', () => {
    expect(met(BASE, after('Mud.', '!'), after('Mud.', '!')).found).toMatchObject([{ mine: 'Mud.!', theirs: 'Mud.!', now: 'Mud.!!' }])
  })

  test('may have been deleted by one of the two', () => {
    const scene = { from: BASE.indexOf('EXT.'), to: BASE.length }
    const { found, now } = met(BASE, after('Mud.', ' Deep.'), scene)
    expect(found).toMatchObject([{ mine: 'Mud. Deep.', theirs: '', moved: null }])
    expect(now.slice(found[0]!.from, found[0]!.to)).toBe(found[0]!.now)
    expect(met(BASE, scene, after('Mud.', ' Deep.')).found).toMatchObject([{ mine: '', theirs: 'Mud. Deep.' }])
  })

  test('may be new, in a scene that the other deleted', () => {
    const scene = { from: BASE.indexOf('EXT.'), to: BASE.length }
    const { found, now } = met(BASE, after('EXT. YARD - DAY', '\n\nA dog.'), scene)
    expect(found.map(({ mine }) => mine).join()).toContain('A dog.')
    expect(now).toContain('A dog.')
  })

  test('may stand elsewhere, where one of the two put it', () => {
    const from = BASE.indexOf('EXT.')
    const put = [{ from, to: BASE.length }, { from: 0, insert: 'EXT. YARD - DAY\n\nMud.\n\n' }]
    const { found, now } = met(BASE, after('Mud.', ' Deep.'), put)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ mine: 'Mud. Deep.', theirs: '' })
    expect(now.slice(found[0]!.moved!.from, found[0]!.moved!.to)).toBe('Mud.')
  })
})

describe('of paragraphs that each side writes anew', () => {
  const throwing = dice(20261124)
  for (let round = 0; round < 60; round++)
    test(`those are conflicts that both wrote, and no others (${round})`, () => {
      const paragraphs = Array.from({ length: 2 + throwing(12) }, (_, i) => `Paragraph ${i} as it was.`)
      const base = paragraphs.join('\n\n')
      const choose = () => paragraphs.map(() => throwing(3) === 0)
      const [mine, theirs] = [choose(), choose()]
      const edit = (chosen: boolean[], word: string): ChangeSpec =>
        chosen.flatMap((is, i) => {
          if (!is) return []
          const from = base.indexOf(paragraphs[i]!)
          const length = paragraphs[i]!.length
          return [
            { from: from + length, insert: ` ${word}${i}` },
            { from, to: from + length, insert: `${word} ${i}` },
            { from: from + 3, to: from + 5, insert: `${word}${i}` },
          ][throwing(3)]!
        })
      const { found, now } = met(base, edit(mine, 'mine'), edit(theirs, 'theirs'))
      const both = paragraphs.filter((_, i) => mine[i] && theirs[i])
      expect(found.map(({ before }) => before)).toEqual(both)
      for (const { from, to, now: there } of found) expect(now.slice(from, to)).toBe(there)
    })
})

describe('of edits anywhere', () => {
  const throwing = dice(7)
  for (let round = 0; round < 200; round++)
    test(`what is said of them is true (${round})`, () => {
      const base = Array.from({ length: 1 + throwing(20) }, () => (throwing(2) ? '' : 'words '.repeat(throwing(4)))).join('\n')
      const edit = (word: string): ChangeSpec[] => {
        const cuts = Array.from({ length: 2 * (1 + throwing(3)) }, () => throwing(base.length + 1)).sort((a, b) => a - b)
        const ranges = []
        for (let i = 0; i < cuts.length; i += 2) {
          const [from, to] = [cuts[i]!, throwing(2) ? cuts[i + 1]! : cuts[i]!]
          ranges.push({ from, to, insert: throwing(3) ? `${throwing(2) ? '\n\n' : ''}${word}` : '' })
        }
        return ranges
      }
      const [my, their] = [ChangeSet.of(edit('mine'), base.length), ChangeSet.of(edit('theirs'), base.length)]
      const doc = Text.of(base.split('\n'))
      const [myText, theirText] = [my.apply(doc).toString(), their.apply(doc).toString()]
      const now = their.compose(my.map(their)).apply(doc).toString()
      let last = 0
      for (const { from, to, before, mine, theirs, now: there } of conflictsOf(doc, my, their)) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(now.slice(from, to)).toBe(there)
        for (const part of mine.split('\n\n')) expect(myText).toContain(part)
        for (const part of theirs.split('\n\n')) expect(theirText).toContain(part)
        for (const part of before.split('\n\n')) expect(base).toContain(part)
        last = from
      }
    })
})
