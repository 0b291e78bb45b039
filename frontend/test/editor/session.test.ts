import { expect, test } from 'vitest'
import { BATCH, PATIENCE } from '../../src/editor/collab/session'
import { Authority } from './authority'
import { Writer } from './writer'

function opened(authority: Authority, tab: string): Writer {
  const writer = Writer.on(authority, tab)
  writer.line.open()
  writer.line.settle()
  return writer
}

test('what is typed is gathered, sent once and confirmed', () => {
  const authority = new Authority('FADE IN:\n')
  const writer = opened(authority, 'a')
  writer.type('A')
  writer.type('B')
  expect(writer.line.upwards).toEqual([])
  writer.time.pass(BATCH)
  expect(writer.line.upwards).toHaveLength(1)
  writer.line.settle()
  expect(writer.session.unsaved).toBe(0)
  expect(authority.doc.toString()).toBe('FADE IN:\nAB')
  expect(authority.version).toBe(2)
})

test('only one push is under way', () => {
  const authority = new Authority('')
  const writer = opened(authority, 'a')
  writer.type('A')
  writer.time.pass(BATCH)
  writer.type('B')
  writer.time.pass(BATCH)
  expect(writer.line.upwards).toHaveLength(1)
  writer.line.settle()
  expect(authority.doc.toString()).toBe('AB')
})

test('two windows that write at once converge', () => {
  const authority = new Authority('INT. HOUSE - DAY\n')
  const [ines, tomas] = [opened(authority, 'i'), opened(authority, 't')]
  ines.type('Ines.')
  tomas.type('Tomas.')
  for (const writer of [ines, tomas]) writer.time.pass(BATCH)
  ines.line.letOneUp()
  tomas.line.letOneUp()
  for (const writer of [ines, tomas, ines]) writer.line.settle()
  expect(ines.text).toBe(tomas.text)
  expect(ines.text).toBe(authority.doc.toString())
  expect(ines.text.length).toBe('INT. HOUSE - DAY\nInes.Tomas.'.length)
})

test('a push whose answer was lost is known again and not sent twice', () => {
  const authority = new Authority('')
  const writer = opened(authority, 'a')
  writer.type('once')
  writer.time.pass(BATCH)
  writer.line.letOneUp()
  writer.line.drop()
  expect(writer.session.link.kind).toBe('offline')
  expect(writer.session.unsaved).toBe(1)
  writer.line.open()
  writer.line.settle()
  expect(writer.session.unsaved).toBe(0)
  expect(authority.doc.toString()).toBe('once')
})

test('a push that never reached the server is sent again', () => {
  const authority = new Authority('')
  const writer = opened(authority, 'a')
  writer.type('again')
  writer.time.pass(BATCH)
  writer.line.drop()
  writer.line.open()
  writer.line.settle()
  expect(authority.doc.toString()).toBe('again')
})

test('answers that come twice do nothing the second time', () => {
  const authority = new Authority('')
  const writer = opened(authority, 'a')
  writer.type('A')
  writer.time.pass(BATCH)
  writer.line.letOneUp()
  writer.line.downwards = writer.line.downwards.flatMap((message) => [message, message])
  writer.line.settle()
  expect(writer.session.version).toBe(1)
  expect(writer.text).toBe('A')
})

test('updates that leave a gap are asked for', () => {
  const authority = new Authority('')
  const [ines, tomas] = [opened(authority, 'i'), opened(authority, 't')]
  for (const text of ['1', '2']) {
    ines.type(text)
    ines.time.pass(BATCH)
    ines.line.settle()
  }
  tomas.line.downwards.shift()
  tomas.line.settle()
  expect(tomas.text).toBe('12')
})

test('what was written offline is sent on return, after what others wrote meanwhile', () => {
  const authority = new Authority('A road.\n')
  const [ines, tomas] = [opened(authority, 'i'), opened(authority, 't')]
  ines.line.drop()
  for (const letter of 'offline') ines.type(letter)
  tomas.type('Wind. ', 0)
  tomas.time.pass(BATCH)
  tomas.line.settle()
  expect(ines.session.unsaved).toBe(7)
  ines.line.open()
  ines.line.settle()
  tomas.line.settle()
  expect(authority.doc.toString()).toBe('Wind. A road.\noffline')
  expect(tomas.text).toBe(ines.text)
})

test('a closed tab goes on where it stopped', () => {
  const authority = new Authority('')
  const writer = opened(authority, 'a')
  writer.line.drop()
  writer.type('kept')
  const reopened = Writer.reopened(writer.kept(), authority)
  expect(reopened.text).toBe('kept')
  reopened.line.open()
  reopened.line.settle()
  expect(authority.doc.toString()).toBe('kept')
})

test('a tab closed while its push was under way does not write twice', () => {
  const authority = new Authority('')
  const writer = opened(authority, 'a')
  writer.type('12')
  writer.type('3')
  writer.time.pass(BATCH)
  const kept = writer.kept()
  writer.line.letOneUp()
  const reopened = Writer.reopened(kept, authority)
  reopened.type('4')
  reopened.line.open()
  reopened.line.settle()
  expect(reopened.session.unsaved).toBe(0)
  expect(authority.doc.toString()).toBe('1234')
})

test('a tab closed after its changes were moved over those of others does not write twice', () => {
  const authority = new Authority('base')
  const [ines, tomas] = [opened(authority, 'i'), opened(authority, 't')]
  ines.type('!')
  const kept = ines.kept()
  tomas.type('>', 0)
  tomas.time.pass(BATCH)
  tomas.line.settle()
  ines.time.pass(BATCH)
  while (ines.line.letOneDown() || ines.line.letOneUp()) if (authority.version === 2) break
  const reopened = Writer.reopened(kept, authority)
  reopened.line.open()
  reopened.line.settle()
  expect(authority.doc.toString()).toBe('>base!')
  expect(reopened.text).toBe('>base!')
})

test('a kept change that had become empty still counts as one', () => {
  const authority = new Authority('word')
  const [ines, tomas] = [opened(authority, 'i'), opened(authority, 't')]
  tomas.edit({ from: 0, to: 4 })
  tomas.time.pass(BATCH)
  tomas.line.settle()
  ines.edit({ from: 0, to: 4 })
  ines.line.settle()
  ines.time.pass(BATCH)
  ines.line.letOneUp()
  const reopened = Writer.reopened(ines.kept(), authority)
  reopened.type('new')
  reopened.line.open()
  reopened.line.settle()
  expect(authority.doc.toString()).toBe('new')
})

test('a refused change stays in the window, with the reason', () => {
  const authority = new Authority('')
  const writer = opened(authority, 'a')
  authority.refusing = 'the script is locked'
  writer.type('A')
  writer.time.pass(BATCH)
  writer.line.settle()
  expect(writer.session.link).toEqual({ kind: 'refused', message: 'the script is locked' })
  writer.type('B')
  writer.time.pass(BATCH)
  expect(writer.line.upwards).toEqual([])
  expect(writer.text).toBe('AB')
  expect(writer.session.unsaved).toBe(2)
})

test('a server that stops answering is left for a new connection', () => {
  const authority = new Authority('')
  const writer = opened(authority, 'a')
  writer.type('A')
  writer.time.pass(BATCH)
  writer.time.pass(PATIENCE)
  expect(writer.line.restarts).toBe(1)
  writer.line.open()
  writer.line.settle()
  expect(authority.doc.toString()).toBe('A')
})

test('a long time offline is sent in several pushes', () => {
  const authority = new Authority('')
  const writer = Writer.on(authority, 'a')
  for (let i = 0; i < 1000; i++) writer.type('x')
  writer.line.open()
  writer.line.settle()
  expect(authority.version).toBe(1000)
  expect(writer.session.unsaved).toBe(0)
})
