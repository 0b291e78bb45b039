/** What the spelling worker is asked: which of these words are wrong in all languages, or what a word could be. */
export interface Asked {
  readonly id: number
  readonly languages: readonly string[]
  readonly check?: readonly string[]
  readonly suggest?: string
}

/** What it answers: the wrong words or the suggestions, or that a dictionary couldn't be loaded. */
export interface Answered {
  readonly id: number
  readonly words: readonly string[]
  readonly failed: boolean
}

/** A dictionary as far as it is asked. */
export interface Dictionary {
  correct(word: string): boolean
  suggest(word: string): string[]
}

const MOST_SUGGESTIONS = 7

/** Answers by dictionaries that are got by their language. */
export async function answer(asked: Asked, get: (language: string) => Promise<Dictionary>): Promise<Answered> {
  const { id, languages, check, suggest } = asked
  try {
    const dictionaries = await Promise.all(languages.map(get))
    const words = check
      ? check.filter((word) => !dictionaries.some((one) => isRight(one, word)))
      : mixed(dictionaries.map((one) => one.suggest(suggest ?? '')))
    return { id, words, failed: false }
  } catch {
    return { id, words: [], failed: true }
  }
}

/** A possessive is as right as what has it. */
function isRight(dictionary: Dictionary, word: string): boolean {
  return dictionary.correct(word) || (/'s$/iu.test(word) && dictionary.correct(word.slice(0, -2)))
}

/** The first of each, then the second of each, once each. */
function mixed(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length))
  const turns = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1)))
  return [...new Set(turns.flat())].slice(0, MOST_SUGGESTIONS)
}
