import 'fake-indexeddb/auto'
import { ChangeSet } from '@codemirror/state'
import { expect, test } from 'vitest'
import { deliver } from '../../src/editor/collab/delivery'
import { Keeper, type Unconfirmed } from '../../src/editor/collab/keeper'
import { KeptStore } from '../../src/editor/collab/kept'
import { claimLeft, resume, startFresh } from '../../src/editor/collab/start'
import type { Tabs } from '../../src/editor/collab/tabs'
import { Authority, Line } from './authority'
import { PlayedTime, Writer } from './writer'

const owner = 'ines/salt-road'
let stores = 0

function freshStore(): Promise<KeptStore> {
  return KeptStore.open(`store-${stores++}`)
}

function insertion(text: string, length: number): { changes: ChangeSet } {
  return { changes: ChangeSet.of({ from: length, insert: text }, length) }
}

/** Tabs of which the named ones are alive. */
function tabs(...alive: string[]): Tabs {
  return { claim: (tab) => Promise.resolve(alive.includes(tab) ? null : { release: () => {} }) }
}

test('changes are kept as they come, and go when they are confirmed', async () => {
  const store = await freshStore()
  let now: Unconfirmed = { version: 3, updates: [insertion('a', 0)] }
  const keeper = new Keeper(store, { tab: 't', owner }, () => now, new PlayedTime().after)
  keeper.touch()
  expect(keeper.settled).toBe(false)
  await keeper.flush()
  expect(keeper.settled).toBe(true)
  now = { version: 3, updates: [...now.updates, insertion('b', 1)] }
  keeper.touch()
  await keeper.flush()
  expect(await store.of(owner)).toEqual([
    { tab: 't', owner, version: 3, changes: [[[0, 'a']], [1, [0, 'b']]] },
  ])
  now = { version: 4, updates: now.updates.slice(1) }
  keeper.touch()
  await keeper.flush()
  expect(await store.of(owner)).toEqual([{ tab: 't', owner, version: 4, changes: [[1, [0, 'b']]] }])
  now = { version: 5, updates: [] }
  keeper.touch()
  await keeper.flush()
  expect(await store.of(owner)).toEqual([])
})

test('without a store nothing is said to be kept', async () => {
  const keeper = new Keeper(null, { tab: 't', owner }, () => ({ version: 0, updates: [] }), new PlayedTime().after)
  keeper.touch()
  await keeper.flush()
  expect(keeper.failed).toBe(true)
  expect(keeper.settled).toBe(false)
})

test("a living tab's changes are left to it, and another owner's to them", async () => {
  const store = await freshStore()
  const changes = [[[0, 'x']]]
  await store.replace({ tab: 'alive', owner, version: 0, changes })
  await store.replace({ tab: 'dead', owner, version: 0, changes })
  await store.replace({ tab: 'other', owner: 'tomas/salt-road', version: 0, changes })
  const claimed = await claimLeft(owner, store, tabs('alive'))
  expect(claimed.map(({ kept }) => kept.tab)).toEqual(['dead'])
})

test('an editor resumes a dead tab under its name, on its version', async () => {
  const kept = { tab: 'dead', owner, version: 7, changes: [[[0, 'x']]] }
  const start = await resume({ kept, release: () => {} }, (version) => Promise.resolve(`text at ${version}`))
  expect(start).toEqual({ tab: 'dead', version: 7, text: 'text at 7', kept: kept.changes })
})

test('a fresh tab has a name of its own', async () => {
  const page = { version: 1, text: '' }
  const [one, two] = [await startFresh(page, tabs()), await startFresh(page, tabs())]
  expect(one.tab).not.toBe(two.tab)
  expect(one.tab).toMatch(/^[0-9a-z]{24}$/)
})

test('what other dead tabs kept is delivered without an editor', async () => {
  const authority = new Authority('')
  const writer = Writer.on(authority, 'dead')
  writer.type('left behind')
  const { version, changes } = writer.kept()
  let line!: Line
  const delivery = deliver({ tab: 'dead', version, text: '', kept: changes }, new PlayedTime().after, null, (listener) => {
    line = new Line(authority, listener)
    return line
  })
  line.open()
  line.settle()
  await delivery
  expect(authority.doc.toString()).toBe('left behind')
  expect(line.isOpen).toBe(false)
})

test('a refused delivery says why', async () => {
  const authority = new Authority('')
  authority.refusing = 'the script is locked'
  let line!: Line
  const kept = [[[0, 'x']]]
  const delivery = deliver({ tab: 'dead', version: 0, text: '', kept }, new PlayedTime().after, null, (listener) => {
    line = new Line(authority, listener)
    return line
  })
  line.open()
  line.settle()
  await expect(delivery).rejects.toThrow('the script is locked')
})
