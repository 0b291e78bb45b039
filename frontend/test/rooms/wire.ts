import type { Channel, ChannelListener } from '../../src/editor/collab/channel'
import type { ClientMessage, ServerMessage } from '../../src/editor/collab/protocol'
import type { Dice } from './dice'

/** What a wire tells the server's side about one visit of a window, between two losses of the connection. */
export interface WireEvent {
  readonly window: number
  readonly visit: number
  readonly event: 'opened' | 'said' | 'left'
  readonly message?: string
}

/** A connection that is slow both ways, loses what is under way when it drops, and comes back by itself. */
export class Wire implements Channel {
  isOpen = false
  listener!: ChannelListener
  private visit = 0
  private readonly up: string[] = []
  private readonly down: ServerMessage[] = []

  constructor(
    private readonly window: number,
    private readonly random: Dice,
    private readonly tell: (event: WireEvent) => void,
  ) {}

  open(): void {
    this.isOpen = true
    this.visit++
    this.tell({ window: this.window, visit: this.visit, event: 'opened' })
    this.listener.opened()
  }

  drop(): void {
    if (!this.isOpen) return
    this.isOpen = false
    this.up.length = 0
    this.down.length = 0
    this.tell({ window: this.window, visit: this.visit, event: 'left' })
    this.listener.lost()
    setTimeout(() => this.open(), this.random(40))
  }

  /** The other end has died. */
  cut(visit: number): void {
    if (visit === this.visit) this.drop()
  }

  restart(): void {
    this.drop()
  }

  send(message: ClientMessage): void {
    const { visit } = this
    this.up.push(JSON.stringify(message))
    setTimeout(() => {
      const said = this.visit === visit ? this.up.shift() : undefined
      if (said !== undefined) this.tell({ window: this.window, visit, event: 'said', message: said })
    }, this.random(6))
  }

  arrive(visit: number, message: ServerMessage): void {
    if (!this.isOpen || visit !== this.visit) return
    this.down.push(message)
    setTimeout(() => {
      const heard = this.visit === visit ? this.down.shift() : undefined
      if (heard !== undefined) this.listener.received(heard)
    }, this.random(6))
  }
}
