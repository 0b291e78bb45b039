import { togetherWords } from 'words/together'

/** Someone else who has the script open, and where they are, in words; nothing where that isn't known. */
export interface Other {
  readonly id: string
  readonly name: string
  readonly colour: number
  readonly where: string
}

const MOST_SHOWN = 4

/** The row of initials in the bar: a button for each of the others that goes to where they are and follows them. */
export class PeopleBar {
  private readonly buttons = new Map<string, HTMLButtonElement>()

  constructor(
    private readonly list: HTMLElement,
    private readonly go: (person: string) => void,
  ) {}

  show(others: readonly Other[], followed: string | null): void {
    const shown = others.slice(0, MOST_SHOWN)
    for (const id of [...this.buttons.keys()]) if (!shown.some((other) => other.id === id)) this.buttons.delete(id)
    const items = shown.map((other) => this.item(other, other.id === followed))
    const rest = others.slice(MOST_SHOWN)
    if (rest.length > 0) items.push(more(rest))
    if (!hasExactly(this.list, items)) this.list.replaceChildren(...items)
    this.list.hidden = items.length === 0
  }

  private item(other: Other, isFollowed: boolean): HTMLElement {
    const button = this.buttons.get(other.id) ?? this.made(other.id)
    const label = togetherWords.person(other.name, other.where, isFollowed)
    const className = `person person-tint-${other.colour}`
    if (button.className !== className) button.className = className
    if (button.ariaLabel !== label) button.ariaLabel = button.title = label
    if (button.ariaPressed !== String(isFollowed)) button.ariaPressed = String(isFollowed)
    const letters = initials(other.name)
    if (button.textContent !== letters) button.textContent = letters
    return button.parentElement!
  }

  private made(id: string): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.addEventListener('click', () => this.go(id))
    document.createElement('li').append(button)
    this.buttons.set(id, button)
    return button
  }
}

function more(rest: readonly Other[]): HTMLElement {
  const item = document.createElement('li')
  item.className = 'people-more'
  item.textContent = togetherWords.more(rest.length)
  item.title = rest.map(({ name }) => name).join(', ')
  return item
}

function hasExactly(list: HTMLElement, items: readonly HTMLElement[]): boolean {
  return list.children.length === items.length && items.every((item, i) => list.children[i] === item)
}

/** Two letters for a name: of the first and last word, or the first two of the only one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).map((word) => Array.from(word))
  const [first, last] = [words[0] ?? [], words.length > 1 ? (words[words.length - 1] ?? []) : []]
  return ((first[0] ?? '') + (last[0] ?? first[1] ?? '')).toLocaleUpperCase()
}
