// How pages are read in this browser.

const KEY = 'draftroom.reading'

/** One page below the other or two side by side; how many times their size, or as wide as the window, or whole in it. */
export interface Arrangement {
  readonly two: boolean
  readonly size: string
}

const SIZES = ['0.5', '0.75', '1', '1.25', '1.5', '2', 'wide', 'whole']

/** As it was left, or as it is at first. */
export function keptArrangement(): Arrangement {
  try {
    return arrangementIn(localStorage.getItem(KEY))
  } catch {
    return arrangementIn(null)
  }
}

/** What was stored, as far as it makes sense. */
export function arrangementIn(stored: string | null): Arrangement {
  const read: unknown = stored === null ? null : JSON.parse(stored)
  const { two, size } = (typeof read === 'object' && read !== null ? read : {}) as Partial<Record<string, unknown>>
  return { two: two === true, size: typeof size === 'string' && SIZES.includes(size) ? size : '1' }
}

/** Remembers it for the next time, where there is a place for that. */
export function keepArrangement(arrangement: Arrangement): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(arrangement))
  } catch {
    // It holds for this window.
  }
}
