/** How somebody has spelling checked in this browser, and the words left alone in one script. */
export interface Choices {
  on: boolean
  capitals: boolean
  notes: boolean
}

const KEY = 'draftroom.spelling'
const MOST_IGNORED = 2000

/** The codes of the languages there are dictionaries for. */
export const LANGUAGES = ['en', 'en-gb', 'es', 'fr', 'ru'] as const

/** Of the languages that a person reads, the first there is a dictionary for; empty where there is none. */
export function usual(read: readonly string[]): string[] {
  for (const tag of read.map((language) => language.toLowerCase())) {
    const code = [tag, tag.split('-')[0]!].find((one) => LANGUAGES.some((known) => known === one))
    if (code) return [code]
  }
  return []
}

export function choices(): Choices {
  const { on = true, capitals = false, notes = false } = stored<Partial<Choices>>(KEY, {})
  return { on: on === true, capitals: capitals === true, notes: notes === true }
}

export function choose(choices: Choices): void {
  store(KEY, choices)
}

export function ignored(script: string): Set<string> {
  const words = stored<unknown>(`${KEY}.${script}`, [])
  return new Set(Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [])
}

export function ignore(script: string, words: ReadonlySet<string>): void {
  store(`${KEY}.${script}`, [...words].slice(-MOST_IGNORED))
}

function stored<Value>(key: string, otherwise: Value): Value {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? 'null') as Value | null) ?? otherwise
  } catch {
    return otherwise
  }
}

function store(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Without a place to keep it, it holds for this window.
  }
}
