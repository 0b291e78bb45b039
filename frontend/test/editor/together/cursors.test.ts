import { EditorState, type Extension } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { BareHost } from '../../../src/editor/collab/delivery'
import type { News } from '../../../src/editor/collab/protocol'
import { BATCH, Session } from '../../../src/editor/collab/session'
import { stateOf } from '../../../src/editor/collab/start'
import { Colours, COLOURS } from '../../../src/editor/together/colours'
import { cursors, cursorsTold } from '../../../src/editor/together/cursors'
import { Others } from '../../../src/editor/together/others'
import { OwnCursor, PACE } from '../../../src/editor/together/ownCursor'
import { dice } from '../../rooms/dice'
import { Authority, Line } from '../authority'
import { PlayedTime } from '../writer'

/** A window that tells where its cursor is and hears of the others'. */
class Window {
  readonly time = new PlayedTime()
  readonly host: BareHost
  readonly session: Session
  readonly line: Line
  readonly others = new Others('', () => 0)
  readonly own: OwnCursor
  sent = 0

  constructor(authority: Authority, tab: string, extensions: Extension = cursors) {
    const start = { tab, version: authority.version, text: authority.textAt(authority.version), kept: [] }
    this.host = new BareHost(stateOf(start, extensions))
    const dispatch = this.host.dispatch.bind(this.host)
    this.host.dispatch = (transactions) => {
      dispatch(transactions)
      this.own.moved()
    }
    this.session = new Session(this.host, { changed: () => this.show(), heard: (news) => this.heard(news) }, this.time.after)
    const here = () => ({
      state: this.host.state,
      version: this.session.version,
      isConnected: this.line.isOpen,
      logSince: (version: number) => this.session.logSince(version),
    })
    this.own = new OwnCursor(here, (cursor) => this.tell(cursor), this.time.after, () => 0)
    this.line = new Line(authority, this.session)
    this.line.name = tab
    this.session.channel = this.line
    this.line.open()
  }

  get head(): number {
    return this.host.state.selection.main.head
  }

  cursorOf(window: string): number | undefined {
    return this.host.state.field(cursors).find((cursor) => cursor.window === window)?.head
  }

  type(text: string): void {
    const { head } = this
    this.host.dispatch([this.host.state.update({ changes: { from: head, insert: text }, selection: { anchor: head + text.length } })])
    this.session.edited()
  }

  erase(length: number): void {
    const from = Math.max(0, this.head - length)
    this.host.dispatch([this.host.state.update({ changes: { from, to: this.head } })])
    this.session.edited()
  }

  goTo(position: number): void {
    const anchor = Math.min(position, this.host.state.doc.length)
    this.host.dispatch([this.host.state.update({ selection: { anchor } })])
  }

  pass(): void {
    this.time.pass(Math.max(BATCH, PACE))
  }

  private tell(cursor: { version: number; anchor: number; head: number }): void {
    this.sent++
    this.line.send({ type: 'cursor', ...cursor })
  }

  private heard(news: News): void {
    if (news.type === 'cursor') this.others.cursor(news)
    this.show()
  }

  private show(): void {
    if (!this.others) return
    const now = this.others.cursors((version) => this.session.changesSince(version), this.host.state.field(cursors))
    this.host.dispatch([this.host.state.update({ effects: cursorsTold.of(now) })])
  }
}

function settle(windows: readonly Window[], rounds = 12): void {
  for (let round = 0; round < rounds; round++)
    for (const window of windows) {
      window.line.settle()
      window.pass()
    }
}

describe('cursors', () => {
  test('what is typed carries the cursor along at the others without a word', () => {
    const authority = new Authority('INT. SEA - DAY\n\nRain.\n')
    const [ben, ada] = [new Window(authority, 'ben'), new Window(authority, 'ada')]
    ada.goTo(21)
    settle([ada, ben])
    const said = ada.sent
    for (const letter of ' More of it.') {
      ada.type(letter)
      settle([ada, ben], 3)
      expect(ben.cursorOf('ada')).toBe(ada.head)
    }
    expect(ada.sent).toBe(said)
  })

  test('whatever is written and wherever people go, all see each cursor where it is within 15 seconds', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const roll = dice(seed)
      const authority = new Authority('INT. SEA - DAY\n\nRain.\n')
      const windows = ['ada', 'ben', 'eva'].map((tab) => new Window(authority, tab))
      for (let step = 0; step < 60; step++) {
        const window = windows[roll(3)]!
        const what = roll(8)
        if (what === 0) window.goTo(roll(60))
        else if (what < 3) window.type('xyz'.slice(roll(3)))
        else if (what === 3) window.erase(roll(4))
        else if (what === 4) window.pass()
        else if (what < 6) window.line.letOneUp()
        else window.line.letOneDown()
      }
      settle(windows)
      for (const window of windows) window.time.pass(15_000)
      settle(windows)
      for (const one of windows)
        for (const other of windows)
          if (one !== other && other.sent > 0) expect(one.cursorOf(other.line.name), `seed ${seed}`).toBe(other.head)
    }
  })

  test('a cursor is kept out of what is cut away', () => {
    let state = EditorState.create({ doc: 'abcdef', extensions: cursors })
    const cursor = { window: 'w', person: 'p', name: 'Ada', colour: 0, anchor: 2, head: 5, moves: 1 }
    state = state.update({ effects: cursorsTold.of([cursor]) }).state
    state = state.update({ changes: { from: 1, to: 6 } }).state
    expect(state.field(cursors)).toEqual([{ ...cursor, anchor: 1, head: 1 }])
  })
})

describe('others', () => {
  const news = { type: 'cursor', window: 'w', person: 'p', version: 0, anchor: 0, head: 0 } as const
  const nowhere = () => []

  test('are forgotten when nothing is heard of them', () => {
    let time = 0
    const others = new Others('', () => time)
    others.present([{ id: 'p', name: 'Ada' }])
    others.cursor(news)
    const before = others.cursors(nowhere, [])
    expect(before.map(({ name }) => name)).toEqual(['Ada'])
    time = 46_000
    expect(others.cursors(nowhere, before)).toEqual([])
  })

  test('are gone when they have left', () => {
    const others = new Others('')
    others.cursor(news)
    others.gone('w')
    expect(others.cursors(nowhere, [])).toEqual([])
  })
})

test('as many people as there are colours have one each, whichever their names are', () => {
  const colours = new Colours()
  const people = Array.from({ length: COLOURS }, (_, i) => `person ${i}`)
  expect(new Set(people.map((person) => colours.of(person))).size).toBe(COLOURS)
  expect(people.map((person) => colours.of(person))).toEqual(people.map((person) => colours.of(person)))
})
