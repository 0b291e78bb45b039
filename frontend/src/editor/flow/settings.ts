// How somebody writes in this browser; kept here, since it is of the keyboard more than of the script.

const KEY = 'draftroom.writing'

export interface Settings {
  /** Plain Fountain: Enter and Tab do what they do in any text. */
  plain: boolean
  quotes: boolean
  dashes: boolean
  /** The line being written stays in the middle. */
  typewriter: boolean
  /** All but the paragraph being written is faint. */
  focus: boolean
  /** Not only what the present revision changed is marked, but what earlier ones did. */
  earlier: boolean
  /** The script stands on sheets of paper, else on one strip. */
  pages: boolean
  /** On sheets, what isn't printed is folded to marks in the margin. */
  folded: boolean
  /** How large it is, in hundredths; 0 is as wide as there is room. */
  zoom: number
}

/** A setting that is on or off. */
export type Choice = Exclude<keyof Settings, 'zoom'>

const USUAL: Settings = { plain: false, quotes: false, dashes: false, typewriter: false, focus: false, earlier: false, pages: true, folded: true, zoom: 100 }

export const settings: Settings = { ...USUAL, ...kept() }

const listeners: (() => void)[] = []

/** Has something done whenever a setting changes. */
export function onChange(listener: () => void): void {
  listeners.push(listener)
}

/** Changes a setting, here and for the next time. */
export function set<Name extends keyof Settings>(name: Name, value: Settings[Name]): void {
  settings[name] = value
  for (const listener of listeners) listener()
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Without a place to keep it, it holds for this window.
  }
}

function kept(): Partial<Settings> {
  try {
    const stored: unknown = JSON.parse(globalThis.localStorage?.getItem(KEY) ?? '{}')
    return typeof stored === 'object' && stored !== null ? known(stored as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function known(stored: Record<string, unknown>): Partial<Settings> {
  const names = Object.keys(USUAL) as (keyof Settings)[]
  return Object.fromEntries(names.filter((name) => typeof stored[name] === typeof USUAL[name]).map((name) => [name, stored[name]]))
}
