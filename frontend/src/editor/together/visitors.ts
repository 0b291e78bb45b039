import { togetherWords } from 'words/together'
import type { Cursor } from './cursors'
import { initials } from './people'

/** Who is in a scene of the list beside the script. */
export type Visitors = ReadonlyMap<number, readonly Cursor[]>

/** Shows the initials of who is in which scene at the end of its entry in the list; nothing else of the list is touched. */
export function showVisitors(list: HTMLElement, visitors: Visitors): void {
  if (visitors.size === 0 && !list.querySelector('.scene-people')) return
  list.querySelectorAll(':scope > .scene-item').forEach((item, scene) => {
    const button = item.querySelector('button')
    if (button) showIn(button, visitors.get(scene) ?? [])
  })
}

function showIn(button: HTMLElement, people: readonly Cursor[]): void {
  const before = button.querySelector<HTMLElement>('.scene-people')
  const key = people.map(({ person }) => person).join(' ')
  if ((before?.dataset.key ?? '') === key) return
  before?.remove()
  if (people.length === 0) return
  const row = document.createElement('span')
  row.className = 'scene-people'
  row.dataset.key = key
  for (const { name, colour } of people) {
    const mark = document.createElement('span')
    mark.className = `scene-person person-tint-${colour}`
    mark.title = mark.ariaLabel = togetherWords.here(name)
    mark.role = 'img'
    mark.textContent = initials(name)
    row.append(mark)
  }
  button.append(row)
}
