import { Compartment, Prec, StateEffect } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { spellingWords } from 'words/spelling'
import { post } from '../../http'
import { say } from '../../htmx'
import { bibleNames } from '../bibleNames'
import { outlineField } from '../outline/field'
import { openMenu } from '../scenes/menu'
import { choices, choose, ignore, ignored, usual } from './choices'
import { askSettings } from './dialog'
import { marking, misspelled, misspellingAt, type Judge } from './marks'
import { nextWrong } from './next'
import { Speller } from './speller'
import { isAmong, nameWords } from './words'

/** What the server says of a script's spelling; `languages` are null where nobody has chosen. */
interface Told {
  readonly worker: string
  readonly project: string
  readonly languages: readonly string[] | null
  readonly words: readonly string[]
}

/** Whose spelling is checked. */
export interface Page {
  readonly script: string
  readonly mayWrite: boolean
}

/** Checks the spelling of the script in a worker: underlines, goes to the next, offers what could be meant. */
export class Spelling implements Judge {
  private choices = choices()
  private languages: readonly string[]
  private words: Set<string>
  private readonly ignored: Set<string>
  private readonly speller: Speller
  private readonly marker = marking(this)
  private readonly own = new Compartment()
  private names: { readonly of: unknown; readonly words: ReadonlySet<string> } = { of: null, words: new Set() }

  private constructor(
    private readonly view: EditorView,
    private readonly page: Page,
    private readonly told: Told,
  ) {
    this.languages = told.languages ?? usual(navigator.languages)
    this.words = new Set(told.words)
    this.ignored = ignored(page.script)
    this.speller = new Speller(told.worker)
    view.dispatch({
      effects: StateEffect.appendConfig.of([
        misspelled,
        this.marker,
        this.own.of([]),
        EditorView.domEventHandlers({ contextmenu: (event) => this.asked(event) }),
        Prec.high(keymap.of([
          { key: 'F7', run: () => (void this.next(), true) },
          { key: 'Mod-.', run: () => this.offer(view.state.selection.main.head) },
        ])),
      ]),
    })
    this.apply()
  }

  /** Starts checking; fails when the server can't be reached. */
  static async start(view: EditorView, page: Page): Promise<Spelling> {
    return new Spelling(view, page, await told(page.script))
  }

  /** Takes in what colleagues have added to the project's words, or taken out. */
  async refresh(): Promise<void> {
    const now = await told(this.page.script).catch(() => null)
    if (!now) return
    this.words = new Set(now.words)
    this.view.plugin(this.marker)?.soon()
  }

  get reading() {
    return this.choices
  }

  get isOn(): boolean {
    return this.speller.isOn
  }

  isWrong(word: string): boolean | undefined {
    if (isAmong(word, this.words) || this.ignored.has(word) || isAmong(word, this.namesNow)) return false
    const right = this.speller.isRight(word)
    return right === undefined ? undefined : !right
  }

  learn(words: ReadonlySet<string>): Promise<boolean> {
    return this.speller.ask(words)
  }

  /** Goes to the next misspelled word. */
  async next(): Promise<void> {
    if (!this.isOn) return this.settings()
    const { view } = this
    const found = await nextWrong(view, this, view.state.selection.main.to)
    const announce = (words: string) => EditorView.announce.of(words)
    if (!found) return view.dispatch({ effects: announce(spellingWords.none) })
    const word = view.state.sliceDoc(found.from, found.to)
    view.dispatch({
      selection: { anchor: found.from, head: found.to },
      effects: [EditorView.scrollIntoView(found.from, { y: 'center' }), announce(spellingWords.misspelled(word))],
      userEvent: 'select.spelling',
    })
    view.focus()
  }

  /** Offers what could be meant by the misspelled word at a position; false where there is none. */
  offer(position: number, at?: { x: number; y: number }): boolean {
    const found = misspellingAt(this.view.state, position)
    if (found) void this.suggest(found, at)
    return found !== null
  }

  /** Asks how spelling is to be checked. */
  settings(): void {
    const { project } = this.told
    askSettings({ ...this.choices, languages: this.languages, project, mayWrite: this.page.mayWrite }, (chosen) => {
      this.choices = { on: chosen.on, capitals: chosen.capitals, notes: chosen.notes }
      choose(this.choices)
      if (chosen.languages.join() !== this.languages.join()) this.keep('languages', chosen.languages.join(' '))
      this.languages = chosen.languages
      this.apply()
    })
  }

  private apply(): void {
    this.speller.speak(this.choices.on ? this.languages : [])
    const attributes = EditorView.contentAttributes.of({ spellcheck: 'false', autocorrect: 'off' })
    this.view.dispatch({ effects: this.own.reconfigure(this.isOn ? Prec.highest(attributes) : []) })
    this.view.plugin(this.marker)?.soon()
  }

  private get namesNow(): ReadonlySet<string> {
    const { scenes } = this.view.state.field(outlineField).outline
    if (this.names.of !== scenes)
      this.names = { of: scenes, words: nameWords([...this.settled, ...scenes.flatMap(({ heading, characters }) => [heading, ...characters])]) }
    return this.names.words
  }

  /** The bible's names. */
  private get settled(): readonly string[] {
    const { characters, places } = this.view.state.facet(bibleNames)
    return [...characters, ...places]
  }

  private asked(event: MouseEvent): boolean {
    const position = this.view.posAtCoords({ x: event.clientX, y: event.clientY })
    return position !== null && event.button === 2 && this.offer(position, { x: event.clientX, y: event.clientY + 8 }) && (event.preventDefault(), true)
  }

  private async suggest({ from, to }: { from: number; to: number }, at?: { x: number; y: number }): Promise<void> {
    const { view } = this
    const { doc } = view.state
    const word = doc.sliceString(from, to)
    const suggestions = await this.speller.suggestions(word.replaceAll('’', "'"))
    const place = view.coordsAtPos(from)
    if (view.state.doc !== doc || !place) return
    const mended = suggestions.map((insert) => ({
      label: insert,
      run: () => view.dispatch({ changes: { from, to, insert }, userEvent: 'input.spelling', selection: { anchor: from + insert.length } }),
    }))
    const left = [
      ...(this.page.mayWrite ? [{ label: spellingWords.add, apart: true, run: () => this.add(word) }] : []),
      { label: spellingWords.ignore, apart: !this.page.mayWrite, run: () => this.leave(word) },
      { label: spellingWords.settings, apart: true, run: () => this.settings() },
    ]
    const writable = view.state.readOnly ? [] : mended
    openMenu(view.contentDOM, spellingWords.couldBe(word), [...writable, ...left], at ?? { x: place.left, y: place.bottom + 4 })
  }

  private add(word: string): void {
    this.words.add(word.replaceAll('’', "'"))
    this.keep('words', word)
    this.view.plugin(this.marker)?.soon()
  }

  private leave(word: string): void {
    this.ignored.add(word.replaceAll('’', "'"))
    ignore(this.page.script, this.ignored)
    this.view.plugin(this.marker)?.soon()
  }

  private keep(what: 'words' | 'languages', value: string): void {
    const failed = () => say(document, spellingWords.notKept(what))
    post(`/scripts/${this.page.script}/spelling/${what}`, { [what]: value }).then(({ ok }) => ok || failed(), failed)
  }
}

async function told(script: string): Promise<Told> {
  const answer = await fetch(`/scripts/${script}/spelling`)
  if (!answer.ok) throw new Error(`spelling: ${answer.status}`)
  return (await answer.json()) as Told
}
