import { EditorView } from '@codemirror/view'
import { conflictWords } from 'words/conflicts'
import { button, element } from '../../elements'
import { dismisses, openConflicts, taking, type Open } from './field'

/** The list "Both wrote here" above the script. It stays until each conflict in it is done with. */
export class ConflictPanel {
  private readonly box = element('section', 'both')
  private readonly head = element('span', '')
  private readonly list = element('ol', 'both-list')
  private shown: readonly Open[] = []

  constructor(
    private readonly view: EditorView,
    above: HTMLElement,
  ) {
    this.box.setAttribute('aria-labelledby', 'both-title')
    this.head.setAttribute('role', 'status')
    const title = element('h2', 'both-title')
    title.id = 'both-title'
    title.append(this.head)
    const words = element('p', 'small second')
    words.textContent =
      conflictWords.explanation
    this.box.append(title, words, this.list)
    above.before(this.box)
    this.draw()
  }

  draw(): void {
    const open = this.view.state.field(openConflicts)
    this.box.hidden = open.length === 0
    const title = conflictWords.title(open.length)
    if (this.head.textContent !== title) this.head.textContent = title
    if (open.map(({ id }) => id).join() !== this.shown.map(({ id }) => id).join())
      this.list.replaceChildren(...open.map((conflict) => this.item(conflict)))
    else this.writeNow(open)
    this.shown = open
  }

  private item(conflict: Open): HTMLElement {
    const { id, mine, theirs, moved } = conflict
    const item = element('li', 'both-item')
    const gone = (text: string, other: string) => (text !== '' ? text : moved && other !== '' ? conflictWords.elsewhere : conflictWords.deleted)
    const texts = element('div', 'both-texts')
    texts.append(
      side(conflictWords.mine, mine === '' ? gone(mine, theirs) : mine, mine === ''),
      side(conflictWords.theirs, theirs === '' ? gone(theirs, mine) : theirs, theirs === ''),
      side(conflictWords.now, ...this.now(conflict)),
    )
    const buttons = element('div', 'buttons')
    buttons.append(
      button(conflictWords.go, 'button', () => this.goTo(id)),
      button(labelOf(conflictWords.takeMine, mine), 'button', () => this.take(id, 'mine')),
      button(labelOf(conflictWords.takeTheirs, theirs), 'button', () => this.take(id, 'theirs')),
      button(conflictWords.done, 'button', () => this.view.dispatch({ effects: dismisses.of(id) })),
    )
    item.append(texts, buttons)
    return item
  }

  private writeNow(open: readonly Open[]): void {
    open.forEach((conflict, i) => {
      const shown = this.list.children[i]!.querySelector<HTMLElement>('.both-side:last-child > .both-text')!
      const [text, none] = this.now(conflict)
      if (shown.textContent !== text) shown.textContent = text
      shown.classList.toggle('both-none', none)
    })
  }

  private now({ from, to, moved }: Open): [string, boolean] {
    const { doc } = this.view.state
    const text = [moved ? doc.sliceString(moved.from, moved.to) : '', doc.sliceString(from, to)].filter((part) => part.trim() !== '').join('\n\n')
    return text === '' ? [conflictWords.nothing, true] : [text, false]
  }

  private take(id: number, which: 'mine' | 'theirs'): void {
    const conflict = this.open(id)
    if (conflict && !this.view.state.readOnly) this.view.dispatch(taking(this.view.state, conflict, conflict[which]))
  }

  private goTo(id: number): void {
    const conflict = this.open(id)
    if (!conflict) return
    const { from, to } = conflict.moved ?? conflict
    this.view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
    this.view.focus()
  }

  private open(id: number): Open | undefined {
    return this.view.state.field(openConflicts).find((conflict) => conflict.id === id)
  }
}

function labelOf(take: string, text: string): string {
  return text === '' ? conflictWords.nothingHere(take) : take
}

function side(label: string, text: string, none: boolean): HTMLElement {
  const box = element('div', 'both-side')
  const [name, words] = [element('h3', 'panel-label'), element('p', none ? 'both-text both-none' : 'both-text')]
  name.textContent = label
  words.textContent = text
  words.tabIndex = 0
  box.append(name, words)
  return box
}
