import { getSyncedVersion, sendableUpdates } from '@codemirror/collab'
import type { EditorView, ViewUpdate } from '@codemirror/view'
import { savingWords } from 'words/saving'
import type { LogWatch } from '../away/logWatch'
import { afterInWindow } from './collab/channel'
import { deliver } from './collab/delivery'
import { Keeper } from './collab/keeper'
import type { KeptStore } from './collab/kept'
import type { News } from './collab/protocol'
import { Session } from './collab/session'
import { SocketChannel, socketAddress } from './collab/socket'
import { resume, type Claimed } from './collab/start'
import type { Standing } from './collab/status'
import { reasonOffline, textAt, Unreachable, type PageData } from './pageData'

const RETRY = 4000

/** What the saving tells the page. */
export interface SavingListener {
  standing(standing: Standing): void
  heard(news: News): void
}

/** Keeps one window's text saved: on the server when it can be reached, in this browser until then. */
export class Saving {
  readonly session: Session
  private readonly keeper: Keeper
  private readonly channel: SocketChannel
  private leftBehind = 0
  private readonly held: string[]
  private problem: string | null = null
  private reason: string | null = null
  private waiting: { resolve(version: number): void; reject(problem: Error): void }[] = []

  constructor(
    private readonly page: PageData,
    private readonly store: KeptStore | null,
    view: EditorView,
    tab: string,
    private readonly listener: SavingListener,
    private readonly log: LogWatch,
  ) {
    this.held = [tab]
    this.session = new Session(
      view,
      {
        changed: () => this.changed(),
        heard: (news) => listener.heard(news),
        opened: () => log.opened(),
        logged: (updates, before) => log.logged(updates, before),
      },
      afterInWindow,
    )
    const unconfirmed = () => ({ version: getSyncedVersion(view.state), updates: sendableUpdates(view.state) })
    this.keeper = new Keeper(store, { tab, owner: page.owner }, unconfirmed, afterInWindow)
    this.channel = new SocketChannel(this.address, this.session)
    this.session.channel = this.channel
  }

  get standing(): Standing {
    let { link } = this.session
    if (link.kind === 'offline') link = { kind: 'offline', reason: this.reason }
    if (link.kind !== 'refused' && this.problem) link = { kind: 'refused', message: this.problem }
    return { link, unsaved: this.session.unsaved + this.leftBehind, keeps: !this.keeper.failed, reads: !this.page.mayWrite }
  }

  start(): void {
    this.channel.connect()
    if (this.session.unsaved > 0) this.changed()
    addEventListener('online', () => this.wake())
    addEventListener('pagehide', () => this.hold())
    document.addEventListener('visibilitychange', () => (document.hidden ? this.hold() : this.wake()))
    addEventListener('beforeunload', (event) => {
      if (this.session.unsaved > 0 && !this.keeper.settled) event.preventDefault()
    })
  }

  /** To be told of every update of the view. */
  updated({ state, startState }: ViewUpdate): void {
    const [before, now] = [sendableUpdates(startState), sendableUpdates(state)]
    if (before === now && getSyncedVersion(startState) === getSyncedVersion(state)) return
    this.keeper.touch()
    if (now.length > before.length) this.session.edited()
  }

  whenSaved(): Promise<number> {
    this.session.push()
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject })
      this.answerWaiting()
    })
  }

  /** Brings what other dead tabs kept to the server, in the background, for as long as that takes. */
  deliverLeft(claimed: readonly Claimed[]): void {
    for (const left of claimed) {
      this.leftBehind += left.kept.changes.length
      this.held.push(left.kept.tab)
      void this.deliverOne(left)
    }
  }

  /** Gives up what this window, and the dead tabs it took over from, could not save. */
  async giveUp(): Promise<void> {
    for (const tab of this.held)
      await this.store?.replace({ tab, owner: this.page.owner, version: 0, changes: [] })
  }

  private async deliverOne(left: Claimed): Promise<void> {
    const { kept } = left
    try {
      const start = await resume(left, (version) => textAt(this.page.script, version))
      await deliver(start, afterInWindow, this.log, (listener) => {
        const channel = new SocketChannel(this.address, listener)
        channel.connect()
        return channel
      })
      await this.store?.replace({ ...kept, changes: [] })
      this.leftBehind -= kept.changes.length
      left.release()
    } catch (problem) {
      if (problem instanceof Unreachable) setTimeout(() => void this.deliverOne(left), RETRY)
      else this.problem = savingWords.earlierVisit((problem as Error).message)
    }
    this.changed()
  }

  private get address(): string {
    return socketAddress(`/scripts/${this.page.script}/updates`)
  }

  /** A connection may have died in silence while the machine slept. */
  private wake(): void {
    this.channel.soon()
    this.session.refresh()
  }

  private hold(): void {
    void this.keeper.flush()
    this.session.push()
  }

  private changed(): void {
    const { link } = this.session
    if (link.kind === 'offline') void this.explain()
    else this.reason = null
    this.answerWaiting()
    this.tell()
  }

  private tell(): void {
    this.listener.standing(this.standing)
  }

  private explaining = false

  private async explain(): Promise<void> {
    if (this.explaining) return
    this.explaining = true
    await new Promise((resolve) => setTimeout(resolve, RETRY / 2))
    const reason = this.session.link.kind === 'offline' ? await reasonOffline(this.page.script) : null
    this.explaining = false
    if (reason === this.reason) return
    this.reason = reason
    this.tell()
  }

  private answerWaiting(): void {
    const { link, unsaved, version } = this.session
    if (link.kind === 'refused') for (const { reject } of this.waiting.splice(0)) reject(new Error(link.message))
    if (link.kind === 'connected' && unsaved === 0) for (const { resolve } of this.waiting.splice(0)) resolve(version)
  }
}
