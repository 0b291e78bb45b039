import type { PrintedLine, PrintedPage, SceneEntry } from 'draftroom-core'
import { expect, test } from 'vitest'
import { eighthsWord, indexAt, sceneNumber } from '../../src/editor/outline/outline'
import { pageStarts } from '../../src/editor/outline/pageStarts'

test.each([
  [1, '1/8'],
  [8, '1'],
  [21, '2 5/8'],
  [16, '2'],
])('%i eighths are written %s', (eighths, words) => {
  expect(eighthsWord(eighths)).toBe(words)
})

test.each([
  [0, -1],
  [5, 0],
  [9, 0],
  [10, 1],
  [99, 2],
])('position %i is in entry %i', (position, index) => {
  expect(indexAt([{ from: 5 }, { from: 10 }, { from: 20 }], position)).toBe(index)
})

test('a scene without a number is called by its place', () => {
  const scenes = [{ number: '' }, { number: '12A' }, { number: '' }] as SceneEntry[]
  expect([0, 1, 2].map((i) => sceneNumber(scenes, i))).toEqual(['1', '12A', '3'])
})

test('a page starts at its first line that is not repeated from the page before', () => {
  const page = (number: number, ...froms: number[]) =>
    ({ number, lines: froms.map((from) => ({ from }) as PrintedLine) }) as PrintedPage
  const pages = [page(0, 0, 20), page(1, 30, 40, 55), page(2, 40, 70, 90), page(3), page(4, 120)]
  expect(pageStarts(pages)).toEqual([
    { number: 1, from: 30 },
    { number: 2, from: 70 },
    { number: 4, from: 120 },
  ])
})
