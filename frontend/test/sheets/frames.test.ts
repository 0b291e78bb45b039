import { expect, test } from 'vitest'
import { between, bounds, fitting, moved, placed, withCorner, withSide, type Frame } from '../../src/sheets/frames'

const size = { width: 1000, height: 600 }
const frame = between(100, 100, 300, 200, size) as Frame

test('a frame moves as far as the sheet lets it', () => {
  expect(bounds(moved(frame, 10, -20, size))).toEqual([110, 80, 310, 180])
  expect(bounds(moved(frame, -500, 5000, size))).toEqual([0, 500, 200, 600])
})

test('a corner goes where it is dragged, but never over another', () => {
  expect(withCorner(frame, 0, 90, 110, size).at.slice(0, 2)).toEqual([90, 110])
  expect(withCorner(frame, 0, 400, 300, size)).toBe(frame)
  expect(withCorner(frame, 2, 5000, 190, size).at.slice(4, 6)).toEqual([1000, 190])
})

test('sides move across their own direction', () => {
  expect(bounds(withSide(frame, 0, 7, -30, size))).toEqual([100, 70, 300, 200])
  expect(bounds(withSide(frame, 1, 50, 9, size))).toEqual([100, 100, 350, 200])
  expect(withSide(frame, 3, 250, 0, size)).toBe(frame)
})

test('what is drawn too small is no frame', () => {
  expect(between(10, 10, 12, 300, size)).toBeUndefined()
  expect(fitting(between(300, 200, 100, 100, size) as Frame)).toBe(true)
})

test('frames change their places in the order', () => {
  const [a, b, c] = [0, 1, 2].map((i) => moved(frame, i, 0, size)) as [Frame, Frame, Frame]
  expect(placed([a, b, c], 2, 0)).toEqual([c, a, b])
  expect(placed([a, b, c], 0, 1)).toEqual([b, a, c])
})
