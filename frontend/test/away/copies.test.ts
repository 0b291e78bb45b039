import 'fake-indexeddb/auto'
import { ChangeSet } from '@codemirror/state'
import { expect, test } from 'vitest'
import { Copies, KEPT_SCRIPTS, type Named } from '../../src/away/copies'
import { deviceOf, deviceOfLast, forget } from '../../src/away/device'
import { LocalCopy } from '../../src/away/localCopy'
import { newKey, sealOf } from '../../src/away/seal'
import { KeptStore } from '../../src/editor/collab/kept'

const NOBODY: ReadonlySet<string> = new Set()
let devices = 0

function freshName(): string {
  return `device-${devices++}`
}

function named(script: string, title: string): Named {
  return { script, title, role: 'own', paper: 'letter' }
}

function insertion(text: string, at: number, length: number): ChangeSet {
  return ChangeSet.of({ from: at, insert: text }, length)
}

test('a copy has the text at every version since it was begun', async () => {
  const copies = new Copies(await deviceOf('ines', freshName()))
  await copies.begin(named('salt', 'Salt'), { version: 7, text: 'ab' }, NOBODY)
  await copies.append('salt', 7, [insertion('c', 2, 2).toJSON(), insertion('d', 3, 3).toJSON()])
  await copies.append('salt', 9, [insertion('e', 4, 4).toJSON()])
  expect(await copies.text('salt')).toEqual({ version: 10, text: 'abcde' })
  expect(await copies.text('salt', 8)).toEqual({ version: 8, text: 'abc' })
  expect(await copies.text('salt', 6)).toBeNull()
  expect(await copies.text('salt', 11)).toBeNull()
  expect(await copies.text('pepper')).toBeNull()
})

test('two windows that add the same changes in other pieces do no harm, nor does a gap', async () => {
  const copies = new Copies(await deviceOf('ines', freshName()))
  await copies.begin(named('salt', 'Salt'), { version: 0, text: '' }, NOBODY)
  const changes = ['a', 'b', 'c', 'd'].map((letter, i) => insertion(letter, i, i).toJSON() as unknown)
  await copies.append('salt', 0, changes.slice(0, 3))
  await copies.append('salt', 1, changes.slice(1, 2))
  await copies.append('salt', 2, changes.slice(2, 4))
  await copies.append('salt', 9, [insertion('z', 9, 9).toJSON()])
  expect(await copies.text('salt')).toEqual({ version: 4, text: 'abcd' })
})

test('a window keeps its copy in step, and begins it anew now and then', async () => {
  const copies = new Copies(await deviceOf('ines', freshName()))
  const of = named('salt', 'Salt')
  const copy = new LocalCopy(copies, of, { version: 3, text: '' }, () => Promise.resolve(NOBODY))
  for (let i = 0; i < 1100; i++) copy.logged([{ changes: insertion('x', i, i) }])
  await copy.settled()
  expect(copy.confirmed.length).toBe(1100)
  expect(await copies.text('salt', 1003)).toEqual({ version: 1003, text: 'x'.repeat(1000) })
  expect(await copies.text('salt', 1002)).toBeNull()
  expect((await copies.text('salt'))?.text).toBe('x'.repeat(1100))
})

test('those opened last stay, with those that were asked to and those with unsent changes', async () => {
  const copies = new Copies(await deviceOf('ines', freshName()))
  await copies.begin(named('pinned', 'Pinned'), { version: 0, text: '' }, NOBODY)
  await copies.pin('pinned', true)
  const unsent = new Set(['ines/unsent'])
  await copies.begin(named('unsent', 'Unsent'), { version: 0, text: 'kept' }, unsent)
  for (let i = 0; i < KEPT_SCRIPTS + 3; i++) await copies.begin(named(`s${i}`, `S${i}`), { version: 0, text: '' }, unsent)
  const scripts = (await copies.list()).map(({ script }) => script)
  expect(scripts).toHaveLength(KEPT_SCRIPTS + 2)
  expect(scripts).toContain('pinned')
  expect(scripts).toContain('unsent')
  expect(await copies.text('unsent')).toEqual({ version: 0, text: 'kept' })
})

test('nothing of a script can be read in the store itself', async () => {
  const device = await deviceOf('ines', freshName())
  const copies = new Copies(device)
  await copies.begin(named('salt', 'The Salt Road'), { version: 0, text: 'A white plain.' }, NOBODY)
  await copies.append('salt', 0, [insertion('Wind.', 0, 14).toJSON()])
  const { database } = device
  const rows = [await database.getAll('copies'), await database.getAll('texts'), await database.getAll('steps')]
  const bytes = JSON.stringify(rows, (_, value: unknown) =>
    value instanceof ArrayBuffer ? Buffer.from(value).toString('latin1') : value,
  )
  for (const words of ['The Salt Road', 'A white plain.', 'Wind.']) expect(bytes).not.toContain(words)
  const key = (await database.get('people', 'ines'))!
  expect(key.extractable).toBe(false)
})

test('copies go when another person signs in, and when one signs out', async () => {
  const name = freshName()
  const ines = await deviceOf('ines', name)
  await new Copies(ines).begin(named('salt', 'Salt'), { version: 0, text: '' }, NOBODY)
  expect((await deviceOfLast(name))?.person).toBe('ines')
  await deviceOf('tomas', name)
  expect(await new Copies(ines).list()).toEqual([])
  await forget((await deviceOfLast(name))!)
  expect(await deviceOfLast(name)).toBeNull()
})

test('kept changes are sealed; those of before there was a seal, and of another key, do no harm', async () => {
  const name = freshName()
  const [mine, other] = [sealOf(await newKey()), sealOf(await newKey())]
  const plain = await KeptStore.open(name)
  await plain.replace({ tab: 'old', owner: 'ines/salt', version: 1, changes: [[[0, 'old']]] })
  await (await KeptStore.open(name, other)).replace({ tab: 'lost', owner: 'ines/salt', version: 1, changes: [[[0, 'x']]] })
  const store = await KeptStore.open(name, mine)
  await store.replace({ tab: 'new', owner: 'ines/salt', version: 1, changes: [[[0, 'new']]] })
  await store.append('new', [[3, [0, '!']]], 1)
  const kept = await store.of('ines/salt')
  expect(kept.map(({ tab }) => tab).sort()).toEqual(['new', 'old'])
  expect(kept.find(({ tab }) => tab === 'new')?.changes).toEqual([[[0, 'new']], [3, [0, '!']]])
  expect(JSON.stringify((await plain.of('ines/salt')).find(({ tab }) => tab === 'new'))).not.toContain('new!')
  expect(await store.counts('ines/')).toEqual(new Map([['ines/salt', 4]]))
  await store.clear('ines/')
  expect(await store.counts('ines/')).toEqual(new Map())
})
