import { seconds, type Mouth } from './mouth'
import type { Passage } from './passages'

/** `yours`: the part that isn't read is to be said by the actor now. */
export type State = 'stopped' | 'speaking' | 'paused' | 'yours'

/** The script as it is now; it may be edited between two passages. */
export interface Readable {
  /** The first passage from a position on, the actor's whole speech as one; null at the end of what is to be read. */
  next(position: number): Passage | null
  /** The last passage that begins before a position. */
  before(position: number): Passage | null
  /** Where the passage that is being said stands by now; null when none is. */
  readonly place: { readonly from: number; readonly to: number } | null
}

/** What the reading is told and asked. */
export interface Listener {
  changed(state: State, passage: Passage | null): void
  failed(why: string): void
  /** Whose lines aren't read; empty for nobody's. */
  readonly part: string
  /** Whether the actor says when to go on. */
  readonly waits: boolean
  readonly pace: number
}

const BREATH = 700

/** Reads on from passage to passage until it is paused, ended, or the actor's turn. */
export class Reading {
  state: State = 'stopped'
  private passage: Passage | null = null
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly script: Readable,
    private readonly mouth: Mouth,
    private readonly listener: Listener,
  ) {}

  /** Starts at a position of the script. */
  from(position: number): void {
    this.say(this.script.next(position))
  }

  /** Pauses what is being said; goes on with it, from its beginning, when it was paused; ends the actor's turn. */
  toggle(): void {
    if (this.state === 'speaking') {
      this.quiet()
      this.become('paused')
    } else if (this.state === 'yours') this.onward()
    else if (this.script.place) this.from(this.script.place.from)
  }

  onward(): void {
    if (this.script.place) this.say(this.script.next(this.script.place.to))
  }

  back(): void {
    const place = this.script.place
    const earlier = place && this.script.before(place.from)
    if (earlier) this.say(earlier)
    else if (place) this.from(place.from)
  }

  /** Says the actor's line for them; their turn goes on. */
  prompt(): void {
    if (this.state !== 'yours' || !this.passage) return
    clearTimeout(this.timer)
    this.mouth.say(this.passage, () => this.giveTime(), (why) => this.listener.failed(why))
  }

  stop(): void {
    this.quiet()
    this.passage = null
    this.become('stopped')
  }

  private say(passage: Passage | null): void {
    this.quiet()
    if (!passage) return this.stop()
    this.passage = passage
    if (passage.who !== '' && passage.who === this.listener.part) {
      this.become('yours')
      this.giveTime()
    } else {
      this.become('speaking')
      this.mouth.say(passage, () => this.onward(), (why) => this.fail(why))
    }
  }

  private giveTime(): void {
    if (this.listener.waits || !this.passage) return
    const time = 1000 * seconds(this.passage.text, this.listener.pace) + BREATH
    this.timer = setTimeout(() => this.onward(), time)
  }

  private fail(why: string): void {
    this.become('paused')
    this.listener.failed(why)
  }

  private quiet(): void {
    clearTimeout(this.timer)
    this.mouth.hush()
  }

  private become(state: State): void {
    this.state = state
    this.listener.changed(state, this.passage)
  }
}
