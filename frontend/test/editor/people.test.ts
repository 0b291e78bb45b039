import { expect, test } from 'vitest'
import { initials } from '../../src/editor/people'

test.each([
  ['Ines Moreau', 'IM'],
  ['lena', 'LE'],
  ['Ana de la Cruz', 'AC'],
  ['李', '李'],
  ['', ''],
])('%j is shown as %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
