import { expect, test } from 'vitest'
import { moved, stepped } from '../../src/boards/order'

test.each([
  ['ArrowLeft', 4, 3],
  ['ArrowRight', 4, 5],
  ['ArrowUp', 4, 1],
  ['ArrowDown', 4, 7],
  ['ArrowUp', 1, 0],
  ['ArrowDown', 7, 8],
  ['Home', 4, 0],
  ['End', 4, 8],
  ['ArrowLeft', 0, 0],
  ['x', 4, undefined],
])('%s leads from %i to %s among nine in rows of three', (key, at, to) => {
  expect(stepped(key, at, 9, 3)).toBe(to)
})

test('an item is put elsewhere and the others keep their order', () => {
  expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c'])
  expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
})
