/** Puts an item before another; one past the last is the end. */
export type PutBefore = (item: number, before: number) => void

/** Lets a list's items be dragged to another place among them; a line shows where one would come to stand. */
export function draggable(list: HTMLOListElement, put: PutBefore): void {
  let dragged = -1

  const items = () => [...list.children] as HTMLElement[]
  const marked = (item: HTMLElement | undefined, name: string) => {
    for (const each of list.querySelectorAll('.drop-before, .drop-after')) each.classList.remove('drop-before', 'drop-after')
    item?.classList.add(name)
  }

  list.addEventListener('dragstart', (event) => {
    dragged = items().findIndex((item) => item.contains(event.target as Node))
    event.dataTransfer?.setData('text/plain', items()[dragged]?.innerText ?? '')
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move'
  })
  list.addEventListener('dragover', (event) => {
    if (dragged < 0) return
    event.preventDefault()
    const { item, after } = placeOf(event)
    marked(item, after ? 'drop-after' : 'drop-before')
  })
  list.addEventListener('drop', (event) => {
    if (dragged < 0) return
    event.preventDefault()
    const { item, after } = placeOf(event)
    if (item) put(dragged, after ? behind(item) : items().indexOf(item))
  })
  list.addEventListener('dragend', () => {
    dragged = -1
    marked(undefined, '')
  })

  /** The place behind an item, past those that aren't shown. */
  function behind(item: HTMLElement): number {
    const all = items()
    let at = all.indexOf(item) + 1
    while (all[at]?.hidden) at++
    return at
  }

  function placeOf(event: DragEvent): { item: HTMLElement | undefined; after: boolean } {
    const item = items().find((each) => each.contains(event.target as Node)) ?? items().at(-1)
    const box = item?.getBoundingClientRect()
    return { item, after: box !== undefined && event.clientY > box.top + box.height / 2 }
  }
}
