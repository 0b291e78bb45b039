import { EditorSelection, type Extension } from '@codemirror/state'
import { EditorView, type ViewUpdate } from '@codemirror/view'
import { togetherWords } from 'words/together'
import { afterInWindow } from '../collab/channel'
import type { News } from '../collab/protocol'
import type { Session } from '../collab/session'
import { inOutline, outlineField } from '../outline/field'
import { indexAt, sceneNumber } from '../outline/outline'
import type { Entry } from '../palette/entries'
import { carets } from './carets'
import { cursors, cursorsTold, type Cursor } from './cursors'
import { Following } from './following'
import { Others } from './others'
import { OwnCursor, type Here } from './ownCursor'
import { PeopleBar, type Other } from './people'
import { showVisitors } from './visitors'

const PACE = 60
const LOOK = 5000

/** The others in this script: shows where they are, and tells them where this window's cursor is. */
export class Together {
  readonly extension: Extension
  private view!: EditorView
  private session!: Session
  private own!: OwnCursor
  private following!: Following
  private bar!: PeopleBar
  private readonly others: Others
  private waiting = false

  /** @param me the person at this window */
  constructor(
    private readonly me: string,
    private readonly tell: (words: string) => void,
  ) {
    this.others = new Others(me)
    this.extension = [carets, EditorView.updateListener.of((update) => this.updated(update))]
  }

  attach(view: EditorView, session: Session): void {
    this.view = view
    this.session = session
    this.following = new Following(view, () => this.showPeople())
    this.bar = new PeopleBar(document.querySelector<HTMLElement>('[data-people]')!, (person) => this.goTo(person))
    const here = (): Here => ({
      state: view.state,
      version: session.version,
      isConnected: session.link.kind === 'connected',
      logSince: (version) => session.logSince(version),
    })
    this.own = new OwnCursor(here, (cursor) => session.channel.send({ type: 'cursor', ...cursor }), afterInWindow)
    setInterval(() => this.soon(), LOOK)
  }

  heard(news: News): void {
    if (news.type === 'present') {
      this.others.present(news.people)
      this.own.tellAgain()
    } else if (news.type === 'cursor') this.others.cursor(news)
    else if (news.type === 'gone') this.others.gone(news.window)
    this.soon()
  }

  /** To be told when the session has taken something in, or was cut off. */
  standing(): void {
    if (this.session.link.kind !== 'connected') this.others.lost()
    this.own.moved()
    this.soon()
  }

  /** What the palette offers of the others. */
  entries(): Entry[] {
    return this.whereabouts().map(({ id, name, where }) => ({
      label: togetherWords.goTo(name, where),
      run: () => this.goTo(id),
    }))
  }

  private whereabouts(): readonly Other[] {
    const known = this.view.state.field(cursors)
    return this.others.people
      .filter(({ id }) => id !== this.me)
      .map(({ id, name }) => ({ id, name, colour: this.others.colours.of(id), where: this.where(known, id) }))
  }

  /** Puts the cursor where the person's is, and keeps them in view until something is done here. */
  goTo(person: string): void {
    const { view } = this
    const cursor = view.state.field(cursors).find((one) => one.person === person)
    const name = this.others.nameOf(person)
    if (!cursor) return this.tell(togetherWords.noCursor(name))
    view.dispatch({
      selection: EditorSelection.cursor(cursor.head),
      effects: EditorView.scrollIntoView(cursor.head, { y: 'center' }),
    })
    view.focus()
    this.following.start(person)
    this.tell(togetherWords.following(name))
  }

  private updated(update: ViewUpdate): void {
    if (!this.own) return
    if (update.docChanged || update.selectionSet) this.own.moved()
    if (update.selectionSet || update.focusChanged) this.own.active()
    const [before, known] = [update.startState.field(cursors), update.state.field(cursors)]
    if (!known.some(({ moves }, i) => moves !== before[i]?.moves)) return
    this.following.keepUp(known)
    this.soon()
  }

  private soon(): void {
    if (this.waiting) return
    this.waiting = true
    afterInWindow(PACE, () => {
      this.waiting = false
      this.show()
    })
  }

  private show(): void {
    const before = this.view.state.field(cursors)
    const now = this.others.cursors((version) => this.session.changesSince(version), before)
    if (now.length !== before.length || now.some((cursor, i) => cursor !== before[i]))
      this.view.dispatch({ effects: cursorsTold.of(now) })
    this.showPeople()
  }

  private showPeople(): void {
    this.bar.show(this.whereabouts(), this.following.person)
    const byScene = new Map<number, Cursor[]>()
    for (const cursor of this.view.state.field(cursors)) {
      const scene = this.sceneAt(cursor.head)
      const there = byScene.get(scene) ?? []
      if (!there.some(({ person }) => person === cursor.person)) byScene.set(scene, [...there, cursor])
    }
    showVisitors(document.querySelector<HTMLElement>('#scene-list ol')!, byScene)
  }

  private where(known: readonly Cursor[], person: string): string {
    const cursor = known.find((one) => one.person === person)
    const { scenes } = this.view.state.field(outlineField).outline
    const scene = cursor ? this.sceneAt(cursor.head) : -1
    return scene < 0 ? '' : togetherWords.inScene(sceneNumber(scenes, scene))
  }

  private sceneAt(position: number): number {
    const now = this.view.state.field(outlineField)
    return indexAt(now.outline.scenes, inOutline(now, position))
  }
}
