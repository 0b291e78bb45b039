import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { nearest, Outbox, type Outgoing } from '../../../src/editor/comments/outbox'

const answer: Outgoing = { thread: 't', comment: 'c', text: 'Very.' }
const begun: Outgoing = { thread: 'u', comment: 'd', text: 'Cold?', about: { quote: 'Rain.', from: 7 } }

function store(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>()
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }
}

const asked: string[] = []
let status: number | null = 204

beforeEach(() => {
  asked.length = 0
  status = 204
  vi.stubGlobal('document', { querySelector: () => null })
  vi.stubGlobal('fetch', async (url: string, { body }: { body: URLSearchParams }) => {
    if (status === null) throw new TypeError('offline')
    asked.push(`${url} ${String(body)}`)
    return new Response(status === 204 ? null : 'Too long.', { status, headers: { 'Content-Type': 'text/plain' } })
  })
})
afterEach(() => vi.unstubAllGlobals())

test('sends what waits in its order, with the place of what is new', async () => {
  const outbox = new Outbox('s', 'key', async () => ({ version: 3, from: 9, to: 14 }), store())
  outbox.add(begun)
  outbox.add(answer)
  expect(await outbox.send()).toBe('')
  expect(outbox.waiting).toEqual([])
  expect(asked).toEqual([
    '/scripts/s/comments/u comment=d&text=Cold%3F&version=3&from=9&to=14',
    '/scripts/s/comments/t/answers comment=c&text=Very.',
  ])
})

test('keeps what could not be sent for the next time, and another page', async () => {
  const kept = store()
  const outbox = new Outbox('s', 'key', async () => null, kept)
  outbox.add(answer)
  status = null
  expect(await outbox.send()).toBe('')
  expect(new Outbox('s', 'key', async () => null, kept).waiting).toEqual([answer])
  status = 204
  await outbox.send()
  expect(outbox.waiting).toEqual([])
})

test('keeps what the server refuses and says why', async () => {
  const outbox = new Outbox('s', 'key', async () => null, store())
  outbox.add(answer)
  status = 422
  expect(await outbox.send()).toBe('Too long.')
  expect(outbox.waiting).toEqual([answer])
})

test('keeps the words when the passage they are about is gone', async () => {
  const outbox = new Outbox('s', 'key', async () => null, store())
  outbox.add(begun)
  expect(await outbox.send()).toContain('gone')
  expect(outbox.waiting).toEqual([begun])
})

test('finds the occurrence that is nearest', () => {
  expect(nearest('rain and rain and rain', 'rain', 8)).toBe(9)
  expect(nearest('sun', 'rain', 0)).toBeNull()
})
