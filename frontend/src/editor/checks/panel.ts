import { EditorView, closeHoverTooltips, keymap, type ViewUpdate } from '@codemirror/view'
import type { Extension } from '@codemirror/state'
import { checkWords } from 'words/checks'
import { figure } from 'words/figures'
import { say } from '../../htmx'
import { inDocument, outlineField } from '../outline/field'
import { outlineRead } from '../outline/reader'
import type { Sheet } from '../sheets'
import { findingAt, findingsField, findingsIn, findingsRead, findingsSettled } from './field'
import type { KnownFinding } from './findings'
import type { Deed } from './item'
import { FindingList } from './list'
import { findingMarks } from './marks'
import { leave, mend, mendable, mendAll } from './mending'
import type { Tabs } from './tabs'
import { written } from './telling'

const PANEL = 'checks'
const QUIET = 1500
/** Above a finding there must be room for what is said of it. */
const ROOM = 170

/** The checks beside the script, and how many findings there are in the foot bar. */
export class ChecksPanel {
  readonly extension: Extension
  private view!: EditorView
  private readonly list: FindingList
  private readonly root = document.getElementById(PANEL)!
  private readonly foot = document.querySelector<HTMLElement>('[data-checks-button]')!
  private announcing = 0

  constructor(
    private readonly tabs: () => Tabs,
    private readonly sheet: Sheet,
  ) {
    this.list = new FindingList(this.root, {
      do: (deed, finding, place) => this.do(deed, finding, place),
      mendAll: (findings) => this.mendAll(findings),
      filtered: () => this.draw(),
      mendable: (findings) => mendable(this.view, findings),
    })
    this.foot.addEventListener('click', () => this.open())
    this.extension = [
      written,
      findingMarks((finding) => this.came(finding)),
      keymap.of([{ key: 'Alt-Enter', run: () => this.atCursor() }]),
    ]
  }

  attach(view: EditorView): void {
    this.view = view
  }

  /** To be told of every update of the view. */
  updated(update: ViewUpdate): void {
    const happened = update.transactions.flatMap(({ effects }) => effects)
    const found = happened.some((effect) => effect.is(findingsRead) || effect.is(findingsSettled))
    if (found) this.count()
    if (found || happened.some((effect) => effect.is(outlineRead))) this.draw()
    // While somebody types the findings are not gone through: there can be very many.
    if (update.selectionSet && !update.docChanged && this.isShown) this.list.activate(this.here()?.id ?? null)
  }

  /** To be told that this panel, or another, is shown now. */
  draw(): void {
    if (!this.isShown || !this.view) return
    const { state } = this.view
    const outline = state.field(outlineField)
    const scenes = outline.outline.scenes.map((scene) => ({ ...scene, from: inDocument(outline, scene.from) }))
    this.list.show({ ...state.field(findingsField), findings: findingsIn(state), scenes, doc: state.doc })
  }

  private get isShown(): boolean {
    return !this.root.hidden
  }

  private here(): KnownFinding | undefined {
    return findingAt(findingsIn(this.view.state), this.view.state.selection.main.from)
  }

  private open(): void {
    this.view.dispatch({ effects: closeHoverTooltips })
    this.tabs().show(PANEL)
    this.sheet.open()
    this.draw()
    this.list.activate(this.here()?.id ?? null)
  }

  private atCursor(): boolean {
    const finding = this.here()
    if (!finding) return false
    this.list.showAll()
    this.open()
    this.list.activate(finding.id, { focus: true })
    return true
  }

  /** The cursor has come to a finding by a key: it is said, and marked in the list. */
  private came({ id, from, title, explanation }: KnownFinding): void {
    const { findings, count } = this.view.state.field(findingsField)
    const place = findings.findIndex((one) => one.id === id) + 1
    const said = EditorView.announce.of(checkWords.came(place, count, checkWords.said(title, explanation)))
    this.view.dispatch({ effects: [said, EditorView.scrollIntoView(from, { yMargin: ROOM })] })
    if (this.isShown) this.list.activate(id)
  }

  private do(deed: Deed, { id }: KnownFinding, place: number): void {
    const finding = findingsIn(this.view.state).find((one) => one.id === id)
    if (!finding) return
    if (deed === 'mend' && !mend(this.view, id)) say(document, checkWords.moved)
    if (deed === 'leave') leave(this.view, finding)
    if (deed === 'show') this.goTo(finding)
    if (deed === 'see') this.goTo(finding.related[place]!)
  }

  private mendAll(findings: readonly KnownFinding[]): void {
    if (mendAll(this.view, findings) === 0) say(document, checkWords.moved)
    this.list.focus()
  }

  private goTo({ from, to }: { from: number; to: number }): void {
    this.sheet.close()
    this.view.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
      userEvent: 'select.finding',
    })
    this.view.focus()
  }

  private count(): void {
    const { count, kinds } = this.view.state.field(findingsField)
    const words = checkWords.count(count)
    document.querySelector('[data-checks-count]')!.textContent = figure(count)
    this.root.querySelector('[data-kinds]')!.textContent = String(kinds)
    if (this.foot.textContent === words) return
    this.foot.hidden = false
    this.foot.textContent = words
    clearTimeout(this.announcing)
    this.announcing = window.setTimeout(() => {
      document.querySelector('[data-checks-live]')!.textContent = checkWords.found(count)
    }, QUIET)
  }
}
