import { expect, test } from 'vitest'
import { initials } from '../../../src/editor/together/people'

test.each([
  ['Ines Moreau', 'IM'],
  ['lena', 'LE'],
  ['Ana de la Cruz', 'AC'],
  ['李', '李'],
  ['', ''],
])('%j is shown as %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
