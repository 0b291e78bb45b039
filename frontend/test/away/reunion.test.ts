import { ChangeSet, Text, type ChangeSpec } from '@codemirror/state'
import { expect, test } from 'vitest'
import type { Conflict } from '../../src/away/conflicts/detect'
import { Reunion } from '../../src/away/conflicts/reunion'
import { stateOf } from '../../src/editor/collab/start'

const TEXT = 'Rain.\n\nMud.\n\nWind.'

/** A tab that wrote these without a connection, and meets the log; answers with what it was told. */
function meeting(mine: ChangeSpec[], log: { by: string; changes: ChangeSpec }[][]): Conflict[] {
  let state = stateOf({ version: 0, text: TEXT, tab: 'mine', kept: [] }, [])
  for (const changes of mine) state = state.update({ changes }).state
  const found: Conflict[] = []
  const reunion = new Reunion('mine', () => state, (conflicts) => found.push(...conflicts))
  reunion.opened()
  let confirmed = Text.of(TEXT.split('\n'))
  for (const part of log) {
    let doc = confirmed
    const updates = part.map(({ by, changes: spec }) => {
      const changes = ChangeSet.of(spec, doc.length)
      doc = changes.apply(doc)
      return { clientID: by, changes }
    })
    reunion.logged(updates, state, confirmed)
    confirmed = doc
  }
  return found
}

const rain = (insert: string): ChangeSpec => ({ from: 4, insert })

test('what others wrote in the same paragraph is told', () => {
  expect(meeting([rain('!')], [[{ by: 'theirs', changes: rain('?') }]])).toMatchObject([{ mine: 'Rain!.', theirs: 'Rain?.' }])
})

test('what is its own in the log is no conflict, first or after what others wrote', () => {
  const mud = { from: TEXT.indexOf('Mud'), insert: 'More ' }
  expect(meeting([rain('!')], [[{ by: 'mine', changes: rain('!') }, { by: 'theirs', changes: { from: 8, insert: 'x' } }]])).toEqual([])
  expect(meeting([rain('!')], [[{ by: 'theirs', changes: mud }, { by: 'mine', changes: rain('!') }]])).toEqual([])
})

test('what others wrote before its own in the log is told once, where it stands after all of it', () => {
  const log = [
    { by: 'theirs', changes: rain('?') },
    { by: 'mine', changes: { from: 5, insert: '!' } },
    { by: 'theirs', changes: { from: 0, insert: '>> ' } },
  ]
  const found = meeting([rain('!'), { from: 5, insert: '!' }], [log])
  expect(found).toHaveLength(2)
  expect(found[0]).toMatchObject({ mine: 'Rain!!.', theirs: 'Rain?.' })
  expect(found[0]!.from).toBe(0)
})

test('what is written while connected is no conflict', () => {
  let state = stateOf({ version: 0, text: TEXT, tab: 'mine', kept: [] }, [])
  const reunion = new Reunion('mine', () => state, () => expect.unreachable())
  reunion.opened()
  state = state.update({ changes: rain('!') }).state
  reunion.logged([{ clientID: 'theirs', changes: ChangeSet.of(rain('?'), TEXT.length) }], state, Text.of(TEXT.split('\n')))
})
