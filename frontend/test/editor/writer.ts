import { sendableUpdates } from '@codemirror/collab'
import type { ChangeSpec } from '@codemirror/state'
import type { After } from '../../src/editor/collab/channel'
import { BareHost } from '../../src/editor/collab/delivery'
import type { KeptChanges } from '../../src/editor/collab/kept'
import { Session } from '../../src/editor/collab/session'
import { stateOf, type Start } from '../../src/editor/collab/start'
import { onlyWellFormed } from '../../src/editor/collab/wellFormed'
import { Line, type Authority } from './authority'

/** Time that passes only when told to. */
export class PlayedTime {
  private waiting: { at: number; run: () => void }[] = []
  private now = 0

  readonly after: After = (milliseconds, run) => {
    const timer = { at: this.now + milliseconds, run }
    this.waiting.push(timer)
    return () => (this.waiting = this.waiting.filter((other) => other !== timer))
  }

  pass(milliseconds: number): void {
    this.now += milliseconds
    const due = this.waiting.filter(({ at }) => at <= this.now)
    this.waiting = this.waiting.filter(({ at }) => at > this.now)
    for (const { run } of due) run()
  }
}

/** A window on a script, without the window. */
export class Writer {
  readonly time = new PlayedTime()
  readonly host: BareHost
  readonly session: Session
  readonly line: Line

  constructor(
    readonly authority: Authority,
    readonly start: Start,
  ) {
    this.host = new BareHost(stateOf(start, onlyWellFormed))
    this.session = new Session(this.host, { changed: () => {} }, this.time.after)
    this.line = new Line(authority, this.session)
    this.session.channel = this.line
  }

  static on(authority: Authority, tab: string): Writer {
    const version = authority.version
    return new Writer(authority, { tab, version, text: authority.textAt(version), kept: [] })
  }

  get text(): string {
    return this.host.state.doc.toString()
  }

  edit(changes: ChangeSpec): void {
    this.host.dispatch([this.host.state.update({ changes })])
    this.session.edited()
  }

  type(text: string, at = this.host.state.doc.length): void {
    this.edit({ from: at, insert: text })
  }

  /** What this window's browser would hold if it were closed now. */
  kept(): KeptChanges {
    const changes = sendableUpdates(this.host.state).map((update) => update.changes.toJSON() as unknown)
    return { tab: this.start.tab, owner: 'me/script', version: this.session.version, changes }
  }

  /** The window that opens after this one was closed, and goes on with what it kept. */
  static reopened({ tab, version, changes }: KeptChanges, authority: Authority): Writer {
    return new Writer(authority, { tab, version, text: authority.textAt(version), kept: changes })
  }
}
