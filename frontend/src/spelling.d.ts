// Hunspell dictionaries, bundled as files, and the library that reads them, which has no types of its own.
declare module '*.aff' {
  const address: string
  export default address
}

declare module '*.dic' {
  const address: string
  export default address
}

declare module 'nspell' {
  export interface NSpell {
    correct(word: string): boolean
    suggest(word: string): string[]
  }

  export default function nspell(dictionary: { aff: string; dic: string }): NSpell
}
