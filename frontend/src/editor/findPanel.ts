import {
  SearchQuery,
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  replaceAll,
  replaceNext,
  search,
  searchKeymap,
  setSearchQuery,
} from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { keymap, runScopeHandlers, type Command, type EditorView, type Panel } from '@codemirror/view'
import { findWords } from 'words/find'
import { cast, speakerAt } from './flow/cast'
import { scriptOf } from './flow/reader'

export { openSearchPanel } from '@codemirror/search'

/** Where one can look, and the kinds of line that it is; everywhere is no kind in particular. */
const PLACES: readonly (readonly [string, readonly string[]])[] = [
  [findWords.everywhere, []],
  [findWords.headings, ['heading']],
  [findWords.action, ['action']],
  [findWords.cues, ['character']],
  [findWords.dialogue, ['dialogue', 'lyrics']],
  [findWords.parentheticals, ['parenthetical']],
  [findWords.notes, ['note', 'synopsis', 'section']],
]

/** Finding and replacing in the script, in a line above it, with its keys but those for several cursors, which this editor hasn't. */
export const finding: Extension = [
  search({ top: true, createPanel: (view) => new FindPanel(view) }),
  keymap.of(searchKeymap.filter(({ key }) => key !== 'Mod-d' && key !== 'Mod-Shift-l' && key !== 'Mod-Alt-g')),
]

class FindPanel implements Panel {
  readonly top = true
  readonly dom = document.createElement('search')
  private readonly find = input(findWords.find)
  private readonly replacement = input(findWords.replaceWith)
  private readonly matchCase = box()
  private readonly wholeWord = box()
  private readonly regexp = box()
  private readonly where = document.createElement('select')
  private readonly wrong = document.createElement('p')

  constructor(private readonly view: EditorView) {
    this.find.setAttribute('main-field', 'true')
    this.where.className = 'input'
    this.where.setAttribute('aria-label', findWords.where)
    this.where.append(...PLACES.map(([label]) => new Option(label)))
    this.wrong.className = 'field-wrong'
    this.wrong.setAttribute('role', 'status')
    this.dom.className = 'find'
    this.dom.append(
      row(this.find, this.button(findWords.next, findNext), this.button(findWords.previous, findPrevious), this.where, this.wrong),
      row(labelled(this.matchCase, findWords.sameCase), labelled(this.wholeWord, findWords.wholeWords), labelled(this.regexp, findWords.regularExpression)),
      row(
        this.replacement,
        this.button(findWords.replace, replaceNext),
        this.button(findWords.replaceAll, replaceAll),
        this.button(findWords.close, closeSearchPanel),
      ),
    )
    this.listCast()
    this.dom.addEventListener('input', () => this.commit())
    this.dom.addEventListener('keydown', (event) => this.key(event))
    this.take(getSearchQuery(view.state))
  }

  mount(): void {
    this.find.select()
  }

  private take(query: SearchQuery): void {
    this.find.value = query.search
    this.replacement.value = query.replace
    this.matchCase.checked = query.caseSensitive
    this.wholeWord.checked = query.wholeWord
    this.regexp.checked = query.regexp
  }

  /** Below the elements, everybody whose lines could be looked through. */
  private listCast(): void {
    const group = document.createElement('optgroup')
    group.label = findWords.spokenBy
    group.append(...cast(scriptOf(this.view)).slice(0, 60).map((name) => new Option(name, `spoken:${name}`)))
    this.where.append(group)
  }

  /** Only in the kinds of line, or in the speeches, that were chosen. */
  private test(): { test?: NonNullable<SearchQuery['test']> } {
    const chosen = this.where.value
    const kinds = PLACES.find(([label]) => label === chosen)?.[1]
    if (kinds?.length === 0) return {}
    const test: NonNullable<SearchQuery['test']> = (_, state, from) => {
      const script = { ...scriptOf(this.view), state }
      const line = state.doc.lineAt(from).number
      return kinds ? kinds.includes(script.kind(line)) : speakerAt(script, line) === chosen.slice('spoken:'.length)
    }
    return { test }
  }

  private commit(): void {
    const query = new SearchQuery({
      search: this.find.value,
      replace: this.replacement.value,
      caseSensitive: this.matchCase.checked,
      wholeWord: this.wholeWord.checked,
      regexp: this.regexp.checked,
      literal: !this.regexp.checked,
      ...this.test(),
    })
    this.wrong.textContent = query.search !== '' && !query.valid ? findWords.noExpression : ''
    if (!query.eq(getSearchQuery(this.view.state))) this.view.dispatch({ effects: setSearchQuery.of(query) })
  }

  private key(event: KeyboardEvent): void {
    if (runScopeHandlers(this.view, event, 'search-panel')) return event.preventDefault()
    if (event.key !== 'Enter') return
    if (event.target === this.find) (event.shiftKey ? findPrevious : findNext)(this.view)
    else if (event.target === this.replacement) replaceNext(this.view)
    else return
    event.preventDefault()
  }

  private button(words: string, command: Command): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    button.textContent = words
    button.addEventListener('click', () => command(this.view))
    return button
  }
}

function box(): HTMLInputElement {
  const box = document.createElement('input')
  box.type = 'checkbox'
  return box
}

function labelled(box: HTMLInputElement, words: string): HTMLElement {
  const label = document.createElement('label')
  label.append(box, ` ${words}`)
  return label
}

function input(label: string): HTMLInputElement {
  const field = document.createElement('input')
  field.className = 'input'
  field.placeholder = label
  field.setAttribute('aria-label', label)
  return field
}

function row(...parts: HTMLElement[]): HTMLElement {
  const row = document.createElement('div')
  row.className = 'find-row'
  row.append(...parts)
  return row
}
