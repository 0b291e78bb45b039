import { paletteWords } from 'words/palette'

/** Something that can be done, by its name. */
export interface Entry {
  readonly label: string
  readonly keys?: string
  /** The number of the scene or page that it leads to. */
  readonly place?: string
  readonly run: () => void
}

/** Those that have all words of a query: first the place of this number, then what starts with it; without one all, in their order. */
export function matching(entries: readonly Entry[], query: string): Entry[] {
  const words = query.toLocaleLowerCase().trim().split(/\s+/u)
  const start = words.join(' ')
  const found = entries.filter(({ label }) => words.every((word) => label.toLocaleLowerCase().includes(word)))
  return found.sort((one, two) => rank(two, start) - rank(one, start))
}

function rank({ label, place }: Entry, start: string): number {
  if (start === '') return 0
  const name = label.toLocaleLowerCase()
  const isPlace = place !== undefined && [place, ...paletteWords.places(place)].some((name) => name.toLocaleLowerCase() === start)
  return isPlace ? 2 : Number(name.startsWith(start))
}
