import { expect, test } from 'vitest'
import type { KeptChanges } from '../../src/editor/collab/kept'
import { BATCH } from '../../src/editor/collab/session'
import { Authority } from './authority'
import { Writer } from './writer'

/** A small repeatable source of chance. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Several people, a bad network, a server that restarts, tabs that close and come back. */
class Room {
  readonly authority = new Authority('INT. ROOM - DAY\n\nRain.\n')
  readonly writers: Writer[] = []
  readonly closed: KeptChanges[] = []
  readonly typed: string[] = []
  readonly below: (limit: number) => number
  isUp = true
  kills = 0

  constructor(
    seed: number,
    readonly deleting: boolean,
    people?: number,
  ) {
    this.below = chance(seed)
    people ??= 2 + this.below(3)
    for (let i = 0; i < people; i++) this.writers.push(Writer.on(this.authority, `tab${i}`))
  }

  step(): void {
    const at = this.below(this.writers.length)
    const writer = this.writers[at]!
    const what = this.below(20)
    if (what < 6) this.write(writer)
    else if (what < 9) writer.time.pass(BATCH)
    else if (what < 12) writer.line.letOneUp()
    else if (what < 16) writer.line.letOneDown()
    else if (what === 16) writer.line.isOpen ? writer.line.drop() : this.connect(writer)
    else if (what === 17) writer.line.downwards = writer.line.downwards.flatMap((message) => [message, message])
    else if (what === 18) this.reopen(at)
    else if (this.isUp && this.below(4) === 0) this.kill()
    else if (!this.isUp && this.below(4) === 0) this.isUp = true
    else this.connect(writer)
  }

  /** What the log had taken is on disk; what was on its way, and every answer, is lost. Nobody gets in until it runs again. */
  private kill(): void {
    this.isUp = false
    this.kills++
    for (const { line } of this.writers) {
      if (this.below(2) === 0) line.letOneUp()
      line.drop()
    }
  }

  private connect({ line }: Writer): void {
    if (this.isUp && !line.isOpen) line.open()
  }

  /** Every letter typed is unlike any other, so that a lost or doubled one shows. */
  private write(writer: Writer): void {
    const length = writer.host.state.doc.length
    const from = this.below(length + 1)
    if (this.deleting && this.below(3) === 0)
      return writer.edit({ from, to: Math.min(length, from + this.below(6)) })
    const letter = String.fromCharCode(0x4e00 + this.typed.length)
    this.typed.push(letter)
    writer.type(letter, from)
  }

  /** Closes a tab, its push maybe still on the way, and opens the next one on what it kept. */
  private reopen(at: number): void {
    const old = this.writers[at]!
    const kept = old.kept()
    if (this.below(2) === 0) while (old.line.letOneUp());
    old.line.drop()
    this.writers[at] =
      kept.changes.length > 0
        ? Writer.reopened(kept, this.authority)
        : Writer.on(this.authority, `${kept.tab}.`)
  }

  calmDown(): void {
    this.isUp = true
    for (const writer of this.writers) this.connect(writer)
    const rounds = this.writers.length + 20
    for (let round = 0; round < rounds; round++)
      for (const writer of this.writers) {
        writer.line.settle()
        writer.time.pass(BATCH)
      }
  }
}

function isTyped(letter: string): boolean {
  return letter >= '\u4e00'
}

/** How many random runs a test makes; ROOMS_RUNS times as many where that is set. */
const TIMES = Number(process.env.ROOMS_RUNS ?? 1)

function expectConverged(room: Room, run: string): void {
  const text = room.authority.doc.toString()
  for (const writer of room.writers) {
    expect(writer.text, run).toBe(text)
    expect(writer.session.unsaved, run).toBe(0)
    expect(writer.session.version, run).toBe(room.authority.version)
  }
  if (!room.deleting) expect(Array.from(text).filter(isTyped).sort().join(''), run).toBe(room.typed.join(''))
}

test.each([false, true])('whatever happens, all windows converge on the log (deleting: %s)', { timeout: 60_000 * TIMES }, (deleting) => {
  for (let seed = 1; seed <= 1000 * TIMES; seed++) {
    const room = new Room(seed, deleting)
    for (let step = 0; step < 120; step++) room.step()
    room.calmDown()
    expectConverged(room, `seed ${seed}`)
  }
})

test.each([false, true])('thirty people lose nothing while the server is killed again and again (deleting: %s)', { timeout: 60_000 * TIMES }, (deleting) => {
  let kills = 0
  for (let seed = 1; seed <= 20 * TIMES; seed++) {
    const room = new Room(seed, deleting, 30)
    for (let step = 0; step < 1500; step++) room.step()
    room.calmDown()
    expectConverged(room, `seed ${seed}`)
    kills += room.kills
  }
  expect(kills).toBeGreaterThan(20 * TIMES)
})
