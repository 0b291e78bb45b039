import { EditorSelection, Prec, type Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { commentWords } from 'words/comments'
import { faultOf, say } from '../../htmx'
import { post, type Posted } from '../../http'
import type { Tabs } from '../checks/tabs'
import type { PageData } from '../pageData'
import type { Saving } from '../saving'
import type { Sheet } from '../sheets'
import { beingSaid, passageClicks, passages, passagesSet, WRITTEN, type Passage } from './marks'
import { nearest, Outbox, type Outgoing, type Place } from './outbox'
import { CommentsPanel, type PanelDoings } from './panel'
import { threadsOf, type Thread } from './threads'

const PANEL = 'comments'
const SOON = 300
/** How long after a failure what waits is sent again. */
const AGAIN = 5000

/** What people say to each other about passages of the script: marked in it, listed beside it. */
export class Comments implements PanelDoings {
  readonly extension: Extension
  private view!: EditorView
  private saving!: Saving
  private panel!: CommentsPanel
  private outbox!: Outbox
  private threads: readonly Thread[] = []
  private about: string | null = null
  private looking: ReturnType<typeof setTimeout> | undefined
  private sending: ReturnType<typeof setTimeout> | undefined
  private wasConnected = false

  constructor(
    private readonly page: PageData,
    private readonly tabs: () => Tabs,
    private readonly sheet: Sheet,
  ) {
    this.extension = [
      passages,
      passageClicks((id) => this.open(id)),
      page.mayComment ? Prec.high(keymap.of([{ key: 'Mod-Alt-m', run: () => this.begin() }])) : [],
    ]
  }

  attach(view: EditorView, saving: Saving): void {
    this.view = view
    this.saving = saving
    const { script, owner, person, mayComment } = this.page
    this.outbox = new Outbox(script, `draftroom-comments-${owner}`, (outgoing) => this.place(outgoing))
    this.panel = new CommentsPanel(document.getElementById(PANEL)!, person, mayComment, this)
    this.draw()
  }

  /** Somebody said something. */
  heard(): void {
    this.lookSoon()
  }

  /** To be told when the connection comes or goes. */
  standing(): void {
    const isConnected = this.saving.session.link.kind === 'connected'
    if (isConnected && !this.wasConnected) void this.send()
    this.wasConnected = isConnected
  }

  start(): void {
    this.begin()
  }

  say(text: string): void {
    const passage = this.view.state.field(passages).find(({ id }) => id === WRITTEN)
    if (!passage || this.about === null) return
    const about = { quote: this.view.state.sliceDoc(passage.from, passage.to) || this.about, from: passage.from }
    this.outbox.add({ thread: newId(), comment: newId(), text, about })
    this.stop()
    void this.send()
  }

  cancel(): void {
    this.stop()
    this.view.focus()
  }

  forget(comment: string): void {
    this.outbox.remove(comment)
    this.draw()
  }

  answer(thread: string, text: string): void {
    this.outbox.add({ thread, comment: newId(), text })
    void this.send()
  }

  edit(thread: string, comment: string, text: string): void {
    void this.post(`${thread}/edits`, { comment, text })
  }

  remove(thread: string, comment: string): void {
    if (confirm(commentWords.confirmRemove)) void this.post(`${thread}/deletions`, { comment })
  }

  resolve(thread: string, resolved: boolean): void {
    void this.post(`${thread}/resolution`, { resolved: String(resolved) })
  }

  go(thread: string): void {
    const passage = this.view.state.field(passages).find(({ id }) => id === thread) ?? this.resolvedAt(thread)
    if (!passage || passage.from >= passage.to) return say(document, commentWords.lineGone)
    this.sheet.close()
    this.view.dispatch({
      selection: EditorSelection.single(passage.to, passage.from),
      effects: EditorView.scrollIntoView(passage.from, { y: 'center' }),
    })
    this.view.focus()
  }

  private resolvedAt(thread: string): Passage | undefined {
    const { state } = this.view
    const known = this.threads.find(({ id }) => id === thread)
    const from = known ? nearest(state.doc.toString(), known.quote, known.from) : null
    return known && from !== null ? { id: thread, from, to: from + known.quote.length } : undefined
  }

  /** Shows a thread beside the script. */
  private open(id: string): void {
    if (id === WRITTEN) return
    this.tabs().show(PANEL)
    this.sheet.open()
    this.panel.activate(id)
  }

  /** Lets a comment be written on the selection, else on the line. */
  private begin(): boolean {
    const { state } = this.view
    const { from, to, empty } = state.selection.main
    const line = state.doc.lineAt(from)
    const passage = empty ? { from: line.from, to: line.to } : { from, to }
    this.tabs().show(PANEL)
    this.sheet.open()
    if (passage.from === passage.to) {
      say(document, commentWords.noPassage)
      return true
    }
    this.about = state.sliceDoc(passage.from, passage.to)
    this.view.dispatch({ effects: beingSaid.of({ id: WRITTEN, ...passage }) })
    this.draw()
    this.panel.focusNew()
    return true
  }

  private stop(): void {
    this.about = null
    this.view.dispatch({ effects: beingSaid.of(null) })
    this.draw()
  }

  private async send(): Promise<void> {
    this.draw()
    const fault = await this.outbox.send()
    if (fault) say(document, fault)
    else if (this.outbox.waiting.length > 0) this.sendLater()
    await this.look()
  }

  private sendLater(): void {
    clearTimeout(this.sending)
    this.sending = setTimeout(() => void this.send(), AGAIN)
  }

  /** Where what a comment is about stands in the text that the server has. */
  private async place({ about }: Outgoing): Promise<Place | null> {
    const version = await this.saving.whenSaved()
    if (!about) return null
    const from = nearest(this.view.state.doc.toString(), about.quote, about.from)
    return from === null ? null : { version, from, to: from + about.quote.length }
  }

  private async post(path: string, fields: Posted): Promise<void> {
    try {
      const answer = await post(`/scripts/${this.page.script}/comments/${path}`, fields)
      if (!answer.ok) say(document, faultOf(answer.status, answer.headers.get('Content-Type') ?? '', await answer.text()))
    } catch {
      say(document, commentWords.unreachable)
    }
    await this.look()
  }

  private lookSoon(): void {
    clearTimeout(this.looking)
    this.looking = setTimeout(() => void this.look(), SOON)
  }

  private async look(): Promise<void> {
    const version = await this.saving.whenSaved().catch(() => null)
    if (version === null) return
    const threads = await threadsOf(this.page.script, version)
    const mapping = this.saving.session.mappingFrom(version)
    if (threads && mapping) {
      this.threads = threads
      const open = threads.filter(({ resolvedBy, fate }) => resolvedBy === '' && fate !== 'gone')
      const marked = open.map(({ id, from, to }) => ({ id, from: mapping.mapPos(from, 1), to: mapping.mapPos(to, -1) }))
      this.view.dispatch({ effects: passagesSet.of(marked) })
    }
    this.draw()
  }

  private draw(): void {
    this.panel.show({ threads: this.threads, waiting: this.outbox.waiting, about: this.about })
    const open = this.threads.filter(({ resolvedBy }) => resolvedBy === '').length
    document.querySelector('[data-comments-count]')!.textContent = open === 0 ? '' : String(open)
  }
}

/** A UUID; works without a secure context too. */
function newId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID()
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
