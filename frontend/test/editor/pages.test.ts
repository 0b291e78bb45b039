import { expect, test } from 'vitest'
import { arrangementIn } from '../../src/editor/pages/arrangement'
import { pageMeant } from '../../src/editor/paper/goToPage'
import type { PageEdge } from '../../src/editor/outline/outline'

test.each([
  [null, { two: false, size: '1' }],
  ['{"two":true,"size":"whole"}', { two: true, size: 'whole' }],
  ['{"two":"yes","size":"9"}', { two: false, size: '1' }],
  ['[]', { two: false, size: '1' }],
])('of %s it is remembered %o', (stored, arrangement) => {
  expect(arrangementIn(stored)).toEqual(arrangement)
})

const PAGES = [
  { number: 1, header: '' },
  { number: 2, header: '2.' },
  { number: 3, header: '2A.' },
] as PageEdge[]

test.each([
  ['1', 1],
  [' 2. ', 2],
  ['2a', 3],
  ['7', undefined],
])('whoever writes %s means the page at place %s', (written, number) => {
  expect(pageMeant(PAGES, written)?.number).toBe(number)
})
