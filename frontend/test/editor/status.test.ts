import { expect, test } from 'vitest'
import { words } from '../../src/editor/collab/status'

test.each([
  ['Saved', { kind: 'connected' }, 0, true],
  ['Saving…', { kind: 'connected' }, 2, true],
  ['Offline: all saved so far', { kind: 'offline' }, 0, true],
  ['Offline: 1 change kept here', { kind: 'offline' }, 1, true],
  ['Offline: 1,204 changes kept here', { kind: 'offline' }, 1204, true],
  ['Offline: 3 changes in this tab only', { kind: 'offline' }, 3, false],
  ['Not saved: you are signed out, 2 changes kept here', { kind: 'offline', reason: 'you are signed out' }, 2, true],
  ['Not saved: the script is locked', { kind: 'refused', message: 'the script is locked' }, 3, true],
  ['Not saved: the script was deleted', { kind: 'refused', message: 'the script was deleted.' }, 3, true],
] as const)('%s', (expected, link, unsaved, keeps) => {
  expect(words({ link, unsaved, keeps })).toBe(expected)
})
