import { sendableUpdates } from '@codemirror/collab'
import type { ChangeDesc, EditorState } from '@codemirror/state'
import type { After } from '../collab/channel'
import { afterwards } from './cursors'

/** A cursor in the text of a version of the log, as it is told to others. */
export interface ToldCursor {
  readonly version: number
  readonly anchor: number
  readonly head: number
}

/** What a window's cursor and log are now. */
export interface Here {
  readonly state: EditorState
  readonly version: number
  readonly isConnected: boolean
  logSince(version: number): readonly ChangeDesc[] | null
}

/** At most so often others are told. */
export const PACE = 100
const AGAIN = 15_000
const LONGEST_IDLE = 180_000

/**
 * Tells the others where this window's cursor is. What is typed carries a cursor along at their end as well as here,
 * so that only what they can't reckon is told; and all of it again every now and then, until nobody is at the window:
 * for whoever comes later, and because two who write at one place at once may reckon differently.
 */
export class OwnCursor {
  /** Where the others take the cursor to be; null when they know nothing. */
  private reckoned: ToldCursor | null = null
  private waiting = false
  private activeAt: number

  constructor(
    private readonly here: () => Here,
    private readonly send: (cursor: ToldCursor) => void,
    private readonly after: After,
    private readonly clock: () => number = Date.now,
  ) {
    this.activeAt = clock()
    this.keepTelling()
  }

  /** To be called whenever the cursor may be elsewhere, in the document or in what the others see. */
  moved(): void {
    this.soon(PACE)
  }

  /** Whoever sits here has done something. */
  active(): void {
    this.activeAt = this.clock()
  }

  /** Somebody came who knows nothing yet. */
  tellAgain(): void {
    this.reckoned = null
    this.soon(PACE + Math.random() * PACE)
  }

  private soon(milliseconds: number): void {
    if (this.waiting) return
    this.waiting = true
    this.after(milliseconds, () => {
      this.waiting = false
      this.tell()
    })
  }

  private keepTelling(): void {
    this.after(AGAIN, () => {
      if (this.clock() - this.activeAt < LONGEST_IDLE) this.tellAgain()
      this.keepTelling()
    })
  }

  private tell(): void {
    const here = this.here()
    if (!here.isConnected) return
    this.reckoned = this.reckoned && followed(this.reckoned, here)
    const { anchor, head } = here.state.selection.main
    const unconfirmed = sendableUpdates(here.state).map(({ changes }) => changes.desc)
    if (this.reckoned && isAt(this.reckoned, unconfirmed, { anchor, head })) return
    const told = { version: here.version, anchor: before(anchor, unconfirmed), head: before(head, unconfirmed) }
    if (told.anchor === this.reckoned?.anchor && told.head === this.reckoned.head) return
    this.reckoned = told
    this.send(told)
  }
}

/** The cursor as everybody carries it along through the log. */
function followed({ version, anchor, head }: ToldCursor, here: Here): ToldCursor | null {
  const log = here.logSince(version)
  return log && { version: here.version, anchor: log.reduce(afterwards, anchor), head: log.reduce(afterwards, head) }
}

function isAt(told: ToldCursor, unconfirmed: readonly ChangeDesc[], now: { anchor: number; head: number }): boolean {
  return unconfirmed.reduce(afterwards, told.anchor) === now.anchor && unconfirmed.reduce(afterwards, told.head) === now.head
}

function before(position: number, unconfirmed: readonly ChangeDesc[]): number {
  return unconfirmed.reduceRight((at, changes) => changes.invertedDesc.mapPos(at, -1), position)
}
