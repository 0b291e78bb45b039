import type { SceneEntry } from 'draftroom-core'
import { expect, test } from 'vitest'
import { eighthsWord, indexAt, sceneNumber } from '../../src/editor/outline/outline'

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
