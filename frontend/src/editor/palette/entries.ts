/** Something that can be done, by its name. */
export interface Entry {
  readonly label: string
  readonly keys?: string
  readonly run: () => void
}

/** Those that have all words of a query, those that start with it first; without one all, in their order. */
export function matching(entries: readonly Entry[], query: string): Entry[] {
  const words = query.toLocaleLowerCase().trim().split(/\s+/u)
  const start = words.join(' ')
  const found = entries.filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)))
  return found.sort((one, two) => Number(starts(two, start)) - Number(starts(one, start)))
}

function starts({ label }: Entry, start: string): boolean {
  return start !== '' && label.toLocaleLowerCase().startsWith(start)
}
