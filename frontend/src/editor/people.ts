import type { PresentPerson } from './collab/protocol'

const COLOURS = 5
const MOST_SHOWN = 4

/** Shows who has the script open as a row of initials, each with the name for who can't see or tell them apart. */
export function showPeople(list: HTMLElement, people: readonly PresentPerson[]): void {
  const shown = people.length > 1 ? people.slice(0, MOST_SHOWN) : []
  list.replaceChildren(...shown.map(circle))
  if (people.length > MOST_SHOWN) list.append(more(people.length - MOST_SHOWN))
  list.hidden = shown.length === 0
}

function circle(person: PresentPerson, i: number): HTMLLIElement {
  const item = document.createElement('li')
  item.className = `person person-${i % COLOURS}`
  item.title = person.name
  const letters = document.createElement('span')
  letters.setAttribute('aria-hidden', 'true')
  letters.textContent = initials(person.name)
  const name = document.createElement('span')
  name.className = 'unseen'
  name.textContent = `${person.name} has this script open`
  item.append(letters, name)
  return item
}

function more(count: number): HTMLLIElement {
  const item = document.createElement('li')
  item.className = 'second'
  item.textContent = `and ${count} more`
  return item
}

/** Two letters for a name: of the first and last word, or the first two of the only one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).map((word) => Array.from(word))
  const [first, last] = [words[0] ?? [], words.length > 1 ? (words[words.length - 1] ?? []) : []]
  return ((first[0] ?? '') + (last[0] ?? first[1] ?? '')).toLocaleUpperCase()
}
