/** What brings one kind of element to life. */
export type Island = (element: HTMLElement) => void

/**
 * Starts the island of each element that names one: `<form data-island="import">`. Elements that htmx brings
 * in later are started too, each once.
 */
export function startIslands(islands: Record<string, Island>, root: Document = document): void {
  const started = new WeakSet<Element>()
  const start = (within: ParentNode) => {
    for (const element of within.querySelectorAll<HTMLElement>('[data-island]')) {
      const island = islands[element.dataset['island'] ?? '']
      if (!island || started.has(element)) continue
      started.add(element)
      island(element)
    }
  }
  start(root)
  root.addEventListener('htmx:afterSettle', () => start(root))
}
