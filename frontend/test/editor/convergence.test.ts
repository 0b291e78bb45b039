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

  constructor(
    seed: number,
    readonly deleting: boolean,
  ) {
    this.below = chance(seed)
    const people = 2 + this.below(3)
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
    else if (what === 16) writer.line.isOpen ? writer.line.drop() : writer.line.open()
    else if (what === 17) writer.line.downwards = writer.line.downwards.flatMap((message) => [message, message])
    else if (what === 18) this.reopen(at)
    else if (this.below(4) === 0) for (const each of this.writers) each.line.drop()
    else if (!writer.line.isOpen) writer.line.open()
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
    for (const writer of this.writers) if (!writer.line.isOpen) writer.line.open()
    for (let round = 0; round < 20; round++)
      for (const writer of this.writers) {
        writer.line.settle()
        writer.time.pass(BATCH)
      }
  }
}

function isTyped(letter: string): boolean {
  return letter >= '\u4e00'
}

test.each([false, true])('whatever happens, all windows converge on the log (deleting: %s)', { timeout: 60_000 }, (deleting) => {
  for (let seed = 1; seed <= 1000; seed++) {
    const room = new Room(seed, deleting)
    for (let step = 0; step < 120; step++) room.step()
    room.calmDown()
    const text = room.authority.doc.toString()
    for (const writer of room.writers) {
      expect(writer.text, `seed ${seed}`).toBe(text)
      expect(writer.session.unsaved, `seed ${seed}`).toBe(0)
      expect(writer.session.version, `seed ${seed}`).toBe(room.authority.version)
    }
    if (!deleting) expect(Array.from(text).filter(isTyped).sort().join(''), `seed ${seed}`).toBe(room.typed.join(''))
  }
})
