import { getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab'
import { ChangeSet, type ChangeDesc, type EditorState, type Transaction } from '@codemirror/state'
import { savingWords } from 'words/saving'
import type { After, Channel, ChannelListener } from './channel'
import type { News, ServerMessage, WireUpdate } from './protocol'
import { SeenLog } from './seenLog'

/** Where the text lives: an editor's view, or a bare state where there is no editor. */
export interface Host {
  readonly state: EditorState
  /** Transactions that follow one another. */
  dispatch(transactions: readonly Transaction[]): void
}

/** What a session tells its surroundings. */
export interface SessionListener {
  /** The standing or the number of unsaved changes may have changed. */
  changed(): void
  heard?(news: News): void
  /** A connection is there. What is unconfirmed now was written without one. */
  opened?(): void
  /** The log has gone on by these; `before` is what the window showed until then. */
  logged?(updates: readonly LoggedUpdate[], before: EditorState): void
}

/** An update as the log has it. */
export interface LoggedUpdate {
  readonly clientID: string
  readonly changes: ChangeSet
}

/** How far the server can be reached. `refused` ends the sending; what was typed stays. */
export type Link =
  | { readonly kind: 'connected' }
  | { readonly kind: 'offline'; readonly reason?: string | null }
  | { readonly kind: 'refused'; readonly message: string }

interface Flight {
  readonly seq: number
  readonly version: number
  readonly count: number
}

/** How long edits are gathered before they are sent: everything is saved within a second of being typed. */
export const BATCH = 40
/** How long the server may take to answer before the connection is taken to be dead. */
export const PATIENCE = 10_000
const LARGEST_PUSH = 400

/**
 * Brings the text of a host and the server's log together: sends unconfirmed edits, one push at most under way;
 * takes in what others wrote; after a lost connection asks for what it missed, and knows its own edits again by
 * their client id.
 */
export class Session implements ChannelListener {
  private flight: Flight | null = null
  private seq = 0
  private known = 0
  private refusal: string | null = null
  private connected = false
  private callOffPush: (() => void) | null = null
  private callOffPatience: (() => void) | null = null
  private readonly log: SeenLog
  channel!: Channel

  constructor(
    private readonly host: Host,
    private readonly listener: SessionListener,
    private readonly after: After,
  ) {
    this.log = new SeenLog(this.version)
  }

  get link(): Link {
    if (this.refusal !== null) return { kind: 'refused', message: this.refusal }
    return this.connected ? { kind: 'connected' } : { kind: 'offline' }
  }

  get unsaved(): number {
    return sendableUpdates(this.host.state).length
  }

  get version(): number {
    return getSyncedVersion(this.host.state)
  }

  /** How positions in the text at a version move to the text shown now; null for a version not seen here. */
  mappingFrom(version: number): ChangeDesc | null {
    const { state } = this.host
    const unconfirmed = sendableUpdates(state).map(({ changes }) => changes.desc)
    return this.log.mappingFrom(version, unconfirmed, state.doc.length)
  }

  /** What the log has after a version, as far as this window has taken it in; null for a version not seen here. */
  logSince(version: number): readonly ChangeDesc[] | null {
    return this.log.since(version)
  }

  /** Every change from the text at a version to the text shown now, in order; null for a version not seen here. */
  changesSince(version: number): readonly ChangeDesc[] | null {
    const since = this.logSince(version)
    return since && [...since, ...sendableUpdates(this.host.state).map(({ changes }) => changes.desc)]
  }

  /** To be called after every edit made here. */
  edited(): void {
    this.listener.changed()
    this.callOffPush ??= this.after(BATCH, () => this.push())
  }

  /** Sends what is unsent now, without gathering more. */
  push(): void {
    this.callOffPush?.()
    this.callOffPush = null
    if (!this.connected || this.flight || this.refusal !== null || this.version < this.known) return
    const updates = sendableUpdates(this.host.state).slice(0, LARGEST_PUSH)
    if (updates.length === 0) return
    this.flight = { seq: ++this.seq, version: this.version, count: updates.length }
    this.channel.send({ type: 'push', version: this.version, updates: updates.map(toWire), seq: this.seq })
    this.expectAnswer()
  }

  /** Asks for what is missing, and so finds out whether the server still answers. */
  refresh(): void {
    if (this.connected && !this.flight) this.pull()
  }

  opened(): void {
    this.connected = true
    this.flight = null
    // Nothing is sent before the answer to this: what was lost on the way may be in the log already.
    this.known = Infinity
    this.listener.opened?.()
    this.pull()
    this.listener.changed()
  }

  lost(): void {
    this.connected = false
    this.flight = null
    this.answered()
    this.listener.changed()
  }

  received(message: ServerMessage): void {
    switch (message.type) {
      case 'updates':
        return this.take(message.version, message.updates)
      case 'accepted':
        return this.accepted(message.seq, message.version)
      case 'behind':
        return this.behind(message.seq, message.version)
      case 'refused':
        return this.refused(message.seq, message.message)
      default:
        return this.listener.heard?.(message)
    }
  }

  private take(version: number, updates: readonly WireUpdate[]): void {
    const mine = this.version
    if (version > mine) return this.pull()
    const missing = updates.slice(mine - version)
    if (missing.length > 0 && !this.apply(missing)) return
    if (this.known === Infinity || this.version >= this.known) this.known = 0
    if (!this.flight && this.known === 0) this.answered()
    this.listener.changed()
    this.push()
  }

  private accepted(seq: number, version: number): void {
    if (seq !== this.flight?.seq) return
    const { count, version: base } = this.flight
    this.flight = null
    this.answered()
    if (this.version === base && version === base + count) this.confirm(count)
    else if (this.version < version) this.awaitUpTo(version)
    this.listener.changed()
    this.push()
  }

  /** The server has put the push on top of what others wrote; that and the push itself are on the way. */
  private awaitUpTo(version: number): void {
    this.known = version
    this.expectAnswer()
  }

  private confirm(count: number): void {
    const state = this.host.state
    const confirmed = sendableUpdates(state).slice(0, count)
    this.log.add(confirmed)
    this.host.dispatch([receiveUpdates(state, confirmed)])
    this.listener.logged?.(confirmed, state)
  }

  private behind(seq: number, version: number): void {
    if (seq !== this.flight?.seq) return
    this.flight = null
    this.known = version
    this.expectAnswer()
    this.push()
  }

  private refused(seq: number, message: string): void {
    if (seq !== this.flight?.seq) return
    this.stop(message)
  }

  private stop(message: string): void {
    this.refusal = message
    this.flight = null
    this.answered()
    this.listener.changed()
  }

  private apply(updates: readonly WireUpdate[]): boolean {
    try {
      const received = updates.map(fromWire)
      const before = this.host.state
      const transactions = receivedOneByOne(before, received)
      this.log.add(received)
      this.host.dispatch(transactions)
      this.listener.logged?.(received, before)
      return true
    } catch (problem) {
      if (!(problem instanceof RangeError)) throw problem
      this.stop(savingWords.parted)
      return false
    }
  }

  private pull(): void {
    this.channel.send({ type: 'pull', version: this.version })
    this.expectAnswer()
  }

  private expectAnswer(): void {
    this.answered()
    this.callOffPatience = this.after(PATIENCE, () => this.channel.restart())
  }

  private answered(): void {
    this.callOffPatience?.()
    this.callOffPatience = null
  }
}

/**
 * The server puts a push on top of others' updates one by one, and so must a window with what it hasn't saved: all
 * at once may come to something else.
 */
function receivedOneByOne(state: EditorState, updates: readonly LoggedUpdate[]): Transaction[] {
  if (sendableUpdates(state).length === 0) return [receiveUpdates(state, updates)]
  const transactions: Transaction[] = []
  for (const update of updates)
    transactions.push(receiveUpdates(transactions.at(-1)?.state ?? state, [update]))
  return transactions
}

function toWire(update: { clientID: string; changes: ChangeSet }): WireUpdate {
  return { clientID: update.clientID, changes: update.changes.toJSON() as unknown }
}

function fromWire(update: WireUpdate): LoggedUpdate {
  return { clientID: update.clientID, changes: ChangeSet.fromJSON(update.changes) }
}
