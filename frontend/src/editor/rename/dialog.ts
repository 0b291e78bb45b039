import type { EditorView } from '@codemirror/view'
import { renameWords } from 'words/rename'
import { cast, nameOf } from '../flow/cast'
import { scriptOf } from '../flow/reader'
import { context, placesOf, renaming, type Place } from './places'

const SHOWN = 400

/** Asks for a character and a new name, shows every place first, and renames in those chosen as one edit. */
export class RenameDialog {
  private readonly who: HTMLSelectElement
  private readonly name: HTMLInputElement
  private readonly list: HTMLElement
  private readonly summary: HTMLElement
  private readonly warning: HTMLElement
  private readonly submit: HTMLButtonElement
  private places: Place[] = []
  private readonly left = new Set<Place>()

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly view: EditorView,
  ) {
    const find = <T extends HTMLElement>(name: string) => dialog.querySelector<T>(name)!
    this.who = find('select')
    this.name = find('input[name=name]')
    this.list = find('[data-places]')
    this.summary = find('[data-summary]')
    this.warning = find('[data-warning]')
    this.submit = find('[data-rename]')
    this.who.addEventListener('change', () => this.look())
    this.name.addEventListener('input', () => this.tell())
    dialog.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault()
      this.rename()
    })
    dialog.addEventListener('close', () => view.focus())
  }

  open(): void {
    const line = this.view.state.doc.lineAt(this.view.state.selection.main.head)
    this.who.replaceChildren(...cast(scriptOf(this.view)).map((name) => new Option(name, name, false, name === nameOf(line.text))))
    this.name.value = ''
    this.look()
    this.dialog.showModal()
    this.name.focus()
  }

  private look(): void {
    this.left.clear()
    this.places = this.who.value ? placesOf(scriptOf(this.view), this.who.value) : []
    const mentions = this.places.filter(({ isCue }) => !isCue)
    this.list.replaceChildren(...mentions.slice(0, SHOWN).map((place) => this.row(place)))
    this.tell()
  }

  private row(place: Place): HTMLElement {
    const row = document.createElement('label')
    const box = document.createElement('input')
    const number = document.createElement('span')
    const text = document.createElement('span')
    const name = document.createElement('b')
    const [before, written, after] = context(scriptOf(this.view), place)
    box.type = 'checkbox'
    box.checked = true
    box.addEventListener('change', () => {
      if (box.checked) this.left.delete(place)
      else this.left.add(place)
      this.tell()
    })
    number.className = 'second'
    number.textContent = renameWords.line(place.line)
    name.textContent = written
    text.append(before, name, after)
    row.className = 'rename-place'
    row.append(box, number, text)
    return row
  }

  private tell(): void {
    const cues = this.places.filter(({ isCue }) => isCue).length
    const mentions = this.places.length - cues
    this.summary.textContent = renameWords.summary(cues, mentions, mentions > SHOWN ? SHOWN : null)
    const name = this.name.value.trim()
    const other = [...this.who.options].some(({ value }) => value.toUpperCase() === name.toUpperCase() && value !== this.who.value)
    this.warning.textContent = other ? renameWords.twoBecomeOne(name.toUpperCase()) : ''
    const count = this.places.length - this.left.size
    this.submit.textContent = renameWords.rename(count)
    this.submit.setAttribute('aria-disabled', String(name === '' || count === 0))
  }

  private rename(): void {
    const name = this.name.value.trim().replace(/\s+/gu, ' ')
    if (name === '' || this.view.state.readOnly) return this.name.focus()
    const chosen = this.places.filter((place) => !this.left.has(place))
    this.view.dispatch({ changes: renaming(scriptOf(this.view), chosen, name), userEvent: 'input.rename' })
    this.dialog.close()
  }
}
