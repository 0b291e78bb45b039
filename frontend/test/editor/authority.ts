import { ChangeSet, Text } from '@codemirror/state'
import type { ClosableChannel } from '../../src/editor/collab/delivery'
import type { ChannelListener } from '../../src/editor/collab/channel'
import type { ClientMessage, ServerMessage, WireUpdate } from '../../src/editor/collab/protocol'

/** The server, played: a log that puts updates on top of what it has, and tells every open line. */
export class Authority {
  readonly updates: WireUpdate[] = []
  readonly lines = new Set<Line>()
  doc: Text
  refusing: string | null = null

  constructor(readonly first: string) {
    this.doc = Text.of(first.split('\n'))
  }

  get version(): number {
    return this.updates.length
  }

  textAt(version: number): string {
    let doc = Text.of(this.first.split('\n'))
    for (const update of this.updates.slice(0, version)) doc = ChangeSet.fromJSON(update.changes).apply(doc)
    return doc.toString()
  }

  answer(line: Line, message: ClientMessage): void {
    if (message.type === 'pull') return line.deliver(this.since(message.version))
    if (message.type === 'cursor') return this.pass(line, message)
    const { seq, version, updates } = message
    if (this.refusing !== null) return line.deliver({ type: 'refused', seq, message: this.refusing })
    const missing = this.updates.slice(version)
    if (missing.some(({ clientID }) => clientID === updates[0]!.clientID)) {
      line.deliver({ type: 'behind', seq, version: this.version })
      return line.deliver(this.since(version))
    }
    for (const update of rebased(updates, missing)) {
      this.doc = ChangeSet.fromJSON(update.changes).apply(this.doc)
      this.updates.push(update)
    }
    line.deliver({ type: 'accepted', seq, version: this.version })
    for (const other of this.lines) other.deliver(this.since(version))
  }

  private pass(teller: Line, { version, anchor, head }: ClientMessage & { type: 'cursor' }): void {
    const window = teller.name
    for (const other of this.lines)
      if (other !== teller) other.deliver({ type: 'cursor', window, person: window, version, anchor, head })
  }

  private since(version: number): ServerMessage {
    return { type: 'updates', version, updates: this.updates.slice(version) }
  }
}

/** As org.draftroom.scripts.Rebasing does it. */
function rebased(updates: readonly WireUpdate[], others: readonly WireUpdate[]): WireUpdate[] {
  let mine = updates.map(({ clientID, changes }) => ({ clientID, changes: ChangeSet.fromJSON(changes) }))
  for (const other of others) {
    let theirs = ChangeSet.fromJSON(other.changes)
    mine = mine.map(({ clientID, changes }) => {
      const carried = { clientID, changes: changes.map(theirs) }
      theirs = theirs.map(changes, true)
      return carried
    })
  }
  return mine.map(({ clientID, changes }) => ({ clientID, changes: changes.toJSON() as unknown }))
}

/** One client's connection. Messages wait in it until they are let through, or are lost when it drops. */
export class Line implements ClosableChannel {
  isOpen = false
  upwards: ClientMessage[] = []
  downwards: ServerMessage[] = []
  restarts = 0
  /** What others know this end as. */
  name = ''

  constructor(
    readonly authority: Authority,
    readonly listener: ChannelListener,
  ) {}

  open(): void {
    this.isOpen = true
    this.authority.lines.add(this)
    this.listener.opened()
  }

  drop(): void {
    if (!this.isOpen) return
    this.isOpen = false
    this.authority.lines.delete(this)
    this.upwards = []
    this.downwards = []
    this.listener.lost()
  }

  close(): void {
    this.drop()
  }

  restart(): void {
    this.restarts++
    this.drop()
  }

  send(message: ClientMessage): void {
    if (this.isOpen) this.upwards.push(JSON.parse(JSON.stringify(message)) as ClientMessage)
  }

  deliver(message: ServerMessage): void {
    if (this.isOpen) this.downwards.push(JSON.parse(JSON.stringify(message)) as ServerMessage)
  }

  letOneUp(): boolean {
    const message = this.upwards.shift()
    if (message) this.authority.answer(this, message)
    return message !== undefined
  }

  letOneDown(): boolean {
    const message = this.downwards.shift()
    if (message) this.listener.received(message)
    return message !== undefined
  }

  settle(): void {
    while (this.letOneUp() || this.letOneDown());
  }
}
