import {
  SearchQuery,
  closeSearchPanel,
  findNext,
  findPrevious,
  getSearchQuery,
  replaceAll,
  replaceNext,
  search,
  setSearchQuery,
} from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { runScopeHandlers, type Command, type EditorView, type Panel } from '@codemirror/view'

/** Finding and replacing in the script, in a line above it. */
export const finding: Extension = search({ top: true, createPanel: (view) => new FindPanel(view) })

class FindPanel implements Panel {
  readonly top = true
  readonly dom = document.createElement('search')
  private readonly find = input('Find')
  private readonly replacement = input('Replace with')
  private readonly matchCase = document.createElement('input')

  constructor(private readonly view: EditorView) {
    this.find.setAttribute('main-field', 'true')
    this.matchCase.type = 'checkbox'
    const caseLabel = document.createElement('label')
    caseLabel.append(this.matchCase, ' Same case')
    this.dom.className = 'find'
    this.dom.append(
      row(this.find, this.button('Next', findNext), this.button('Previous', findPrevious), caseLabel),
      row(
        this.replacement,
        this.button('Replace', replaceNext),
        this.button('Replace all', replaceAll),
        this.button('Close', closeSearchPanel),
      ),
    )
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
  }

  private commit(): void {
    const query = new SearchQuery({
      search: this.find.value,
      replace: this.replacement.value,
      caseSensitive: this.matchCase.checked,
      literal: true,
    })
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
