import { Compartment, Transaction, type Extension, type Text, type TransactionSpec } from '@codemirror/state'
import { EditorView, keymap, type ViewUpdate } from '@codemirror/view'
import type { Changed } from 'draftroom-core'
import { revisionWords } from 'words/revisions'
import { post } from '../../http'
import { set, settings } from '../flow/settings'
import { scriptOf } from '../flow/reader'
import type { PageData } from '../pageData'
import type { Entry } from '../palette/entries'
import type { Saving } from '../saving'
import { sceneAt } from '../scenes/here'
import { RevisionFoot } from './foot'
import { GoneScenes } from './gone'
import { askRevisions, currentOf, NONE, Texts, type Revisions } from './known'
import { clashes } from './clashes'
import { changeFrom, changesIn, marksRead, revisionAt, revisionMarks } from './marks'
import { numberWritten, written } from './numbers'
import { broughtBack, numberOf, omitted, type SceneText } from './omitting'
import { changesReader } from './reader'

/** The script in revision: what is changed is marked, and while numbers are locked new scenes get one. */
export class RevisionMode {
  readonly extension: Extension
  private readonly reading = new Compartment()
  private readonly texts: Texts
  private readonly foot = new RevisionFoot(document)
  private readonly gone: GoneScenes
  private view!: EditorView
  private saving!: Saving
  private known: Revisions = NONE
  private numbers: Changed['numbers'] = []

  constructor(
    private readonly page: PageData,
    desk: HTMLElement,
    private readonly tell: (words: string) => void,
  ) {
    this.texts = new Texts(page.script)
    this.gone = new GoneScenes(desk.querySelector<HTMLElement>('.script-middle')!)
    this.extension = [
      revisionMarks,
      written,
      this.reading.of([]),
      keymap.of([{ key: 'F4', run: () => this.go(1), shift: () => this.go(-1) }]),
      EditorView.updateListener.of((update) => this.updated(update)),
    ]
  }

  attach(view: EditorView, saving: Saving): void {
    this.view = view
    this.saving = saving
    void this.refresh()
  }

  /** Asks what revisions there are now, and marks what they changed. */
  async refresh(): Promise<void> {
    const known = await askRevisions(this.page.script)
    if (!known) return
    this.known = known
    this.foot.show(known)
    const shown = settings.earlier ? known.revisions : known.revisions.slice(currentOf(known)).slice(0, currentOf(known) < 0 ? 0 : 1)
    const since = await this.texts.of(shown).catch(() => [])
    const isNeeded = shown.length > 0 || known.locked
    const read = (view: EditorView, changed: Changed) => this.read(view, changed, shown)
    this.numbers = []
    this.view.dispatch({
      effects: [
        marksRead.of({ revisions: [], text: [], lines: [] }),
        this.reading.reconfigure(isNeeded ? changesReader(since, read) : []),
      ],
    })
  }

  /** What the palette offers. */
  entries(): Entry[] {
    const { locked, revisions } = this.known
    const current = revisions[currentOf(this.known)]
    const last = revisions.at(-1)
    const has = changesIn(this.view.state).length > 0
    return [
      ...(has ? [{ label: revisionWords.nextChange, keys: revisionWords.nextChangeKeys, run: () => this.go(1) }, { label: revisionWords.previousChange, keys: revisionWords.previousChangeKeys, run: () => this.go(-1) }] : []),
      ...(last && (!current || revisions.length > 1) ? [this.earlier()] : []),
      ...(this.page.mayWrite ? this.changing(current?.name, last?.name, locked) : []),
      { label: revisionWords.revisionsPage, run: () => location.assign(`/scripts/${this.page.script}/revisions`) },
      { label: revisionWords.numbersPage, run: () => location.assign(`/scripts/${this.page.script}/numbers`) },
    ]
  }

  private changing(current: string | undefined, last: string | undefined, locked: boolean): Entry[] {
    const next = revisionWords.ofColour(this.known.next)
    const scene = this.sceneHere()
    const back = scene && broughtBack(this.view.state.doc, scene)
    return [
      { label: revisionWords.begin(next), run: () => void this.ask('revisions', { color: this.known.next }, revisionWords.begun(next)) },
      ...(current ? [{ label: revisionWords.end(current), run: () => void this.ask('revisions/ending', {}, revisionWords.ended(current)) }] : []),
      ...(!current && last ? [{ label: revisionWords.goOn(last), run: () => void this.ask('revisions/ending/deletion', {}, revisionWords.goesOn(last)) }] : []),
      locked
        ? { label: revisionWords.unlock, run: () => void this.ask('numbers/lock/deletion', {}, revisionWords.unlocked) }
        : { label: revisionWords.lock, run: () => void this.ask('numbers/lock', {}, revisionWords.locked) },
      ...(back ? [{ label: revisionWords.bringBack, run: () => this.withScene(broughtBack) }] : []),
      ...(scene && !back ? [{ label: revisionWords.omit, run: () => this.withScene(omitted) }] : []),
    ]
  }

  private earlier(): Entry {
    return {
      label: settings.earlier ? revisionWords.onlyPresent : revisionWords.earlierToo,
      run: () => {
        set('earlier', !settings.earlier)
        void this.refresh()
      },
    }
  }

  /** What is asked of the server is of the text as it is here. */
  private async ask(path: string, form: Record<string, string>, done: string): Promise<void> {
    try {
      await this.saving.whenSaved()
      const answer = await post(`/scripts/${this.page.script}/${path}`, form)
      this.tell(answer.ok ? done : revisionWords.serverError(answer.status))
      await this.refresh()
    } catch {
      this.tell(revisionWords.unreachable)
    }
    this.view.focus()
  }

  /** Edits the scene with the cursor, as it is by now. */
  private withScene(edit: (doc: Text, scene: SceneText) => TransactionSpec | null): void {
    const scene = this.sceneHere()
    const change = scene && edit(this.view.state.doc, scene)
    if (change) this.view.dispatch(change)
    this.view.focus()
  }

  private sceneHere(): SceneText | null {
    const { doc, selection } = this.view.state
    const scene = sceneAt(doc, selection.main.head, scriptOf(this.view).kind)
    return scene && { number: numberOf(doc.lineAt(scene.from).text), ...scene }
  }

  private go(step: 1 | -1): boolean {
    const { state } = this.view
    const changes = changesIn(state)
    const change = changeFrom(changes, state.selection.main.from, step)
    if (!change) return false
    this.view.dispatch({ selection: { anchor: change.from }, effects: EditorView.scrollIntoView(change.from, { y: 'center' }) })
    this.view.focus()
    this.tell(revisionWords.change(this.foot.words(revisionAt(this.view.state, change.from)), changes.indexOf(change) + 1, changes.length))
    return true
  }

  private read(view: EditorView, changed: Changed, shown: Revisions['revisions']): void {
    view.dispatch({ effects: marksRead.of({ revisions: shown, text: changed.text, lines: changed.lines }) })
    this.numbers = this.known.locked && this.page.mayWrite ? changed.numbers : []
    this.number(view)
  }

  private number(view: EditorView): void {
    if (this.numbers.length > 0 && view.state.field(written).length > 0) numberWritten(view, this.numbers)
  }

  /** A number that somebody else was quicker to give is taken back; the next answer has another. */
  private giveUp(view: EditorView): void {
    const changes = clashes(view.state).map(({ from, to }) => ({ from, to }))
    if (changes.length > 0) view.dispatch({ changes, annotations: Transaction.addToHistory.of(false), userEvent: 'delete.number' })
  }

  private updated(update: ViewUpdate): void {
    if (!this.view) return
    if (this.known.locked && this.page.mayWrite) this.gone.updated(update)
    if (update.docChanged) this.numbers = []
    if (this.known.locked && update.transactions.some((one) => one.docChanged && one.annotation(Transaction.remote)))
      queueMicrotask(() => this.giveUp(update.view))
    if (!update.docChanged && update.selectionSet && this.numbers.length > 0) queueMicrotask(() => this.number(update.view))
    if (update.selectionSet) this.foot.isIn(revisionAt(update.state, update.state.selection.main.head))
  }
}
