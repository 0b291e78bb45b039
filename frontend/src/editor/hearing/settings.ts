// How somebody likes to be read to, in this browser.

const KEY = 'draftroom.hearing'

export interface Hearing {
  /** How fast; 1 is the voice's own pace. */
  readonly pace: number
  /** Headings, action and transitions too, not the speeches alone. */
  readonly action: boolean
  /** Each cue's name before its speech. */
  readonly names: boolean
  /** Goes on with the next scene. */
  readonly onward: boolean
  /** The lines of one's own part can't be read in the script. */
  readonly hide: boolean
  /** At one's own lines waits to be told to go on, not only as long as they take. */
  readonly waits: boolean
}

export const USUAL: Hearing = { pace: 1, action: true, names: false, onward: false, hide: false, waits: true }

export function keptHearing(): Hearing {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<keyof Hearing, unknown>>
    const same = Object.entries(USUAL).map(([name, usual]) => {
      const value = stored[name as keyof Hearing]
      return [name, typeof value === typeof usual ? value : usual]
    })
    return { ...(Object.fromEntries(same) as Hearing), pace: paceOf(stored.pace) }
  } catch {
    return USUAL
  }
}

export function keep(hearing: Hearing): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(hearing))
  } catch {
    // Without a place to keep it, it holds for this window.
  }
}

function paceOf(stored: unknown): number {
  return typeof stored === 'number' && stored >= 0.5 && stored <= 2 ? stored : USUAL.pace
}
