import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Blinker, changesASecond, speedAt } from '../../src/stills/blink'
import { outline, rectangle, typed, written, type Corner } from '../../src/stills/drawing'
import { placeOf, zoomTo } from '../../src/stills/zoom'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('it never changes more than three times in a second, however it is asked', () => {
  const changes: number[] = []
  const blinker = new Blinker(() => changes.push(Date.now()))
  blinker.start(50)
  for (let i = 0; i < 40; i++) {
    vi.advanceTimersByTime(100)
    if (i % 5 === 0) blinker.start(speedAt(i))
  }
  blinker.stop()
  vi.advanceTimersByTime(5000)
  expect(Math.max(...changesASecond)).toBeLessThanOrEqual(3)
  for (const at of changes) expect(changes.filter((other) => other >= at && other < at + 999).length).toBeLessThanOrEqual(3)
  expect(changes.length).toBeGreaterThan(0)
})

test('a place is shown in the middle, and never beyond the picture', () => {
  expect(zoomTo(placeOf('0.45 0.45 0.1 0.1'))).toEqual({ scale: 4.5, right: -1.75, down: -1.75 })
  const corner = zoomTo(placeOf('0 0.98 0.02 0.02'))
  expect(corner).toEqual({ scale: 8, right: 0, down: -7 })
  expect(zoomTo(placeOf('0 0 1 0.9')).scale).toBe(1)
})

test('a drag is a rectangle, presses are an outline that closes at its first corner', () => {
  expect(rectangle([0.1, 0.2], [0.3, 0.6])).toHaveLength(4)
  expect(rectangle([0.1, 0.2], [0.1, 0.2])).toEqual([])
  let corners: Corner[] = []
  for (const corner of [[0.1, 0.1], [0.5, 0.1], [0.5, 0.5]] as Corner[]) {
    const grown = outline(corners, corner)
    expect(grown.closed).toBe(false)
    corners = grown.corners
  }
  expect(outline(corners, [0.11, 0.1])).toEqual({ corners, closed: true })
  expect(written(corners)).toBe('0.1000,0.1000 0.5000,0.1000 0.5000,0.5000')
})

test('what is typed shows once it is whole and inside', () => {
  expect(typed('10', '20', '30', '')).toEqual([])
  expect(typed('80', '20', '30', '10')).toEqual([])
  expect(typed('10', '20', '25,5', '40')).toEqual([[0.1, 0.2], [0.355, 0.2], [0.355, 0.6000000000000001], [0.1, 0.6000000000000001]])
})
