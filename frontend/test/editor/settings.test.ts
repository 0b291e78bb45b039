import { expect, test } from 'vitest'
import { onChange, set, settings } from '../../src/editor/flow/settings'

test('a setting holds without a place to keep it, and tells who asked', () => {
  let told = 0
  onChange(() => told++)
  expect(settings.focus).toBe(false)
  set('focus', true)
  expect(settings.focus).toBe(true)
  expect(told).toBe(1)
  set('focus', false)
})
