/** What of a browser's voice matters here. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService' | 'default'>

/** Who sounds how. */
export interface Sound {
  readonly voice: Voice
  /** 1 is the voice's own. */
  readonly pitch: number
}

/** Voices that speak on this computer; the others send the text to somebody's server. */
export function local<V extends Voice>(voices: readonly V[]): V[] {
  return voices.filter(({ localService }) => localService)
}

const PITCHES = [1, 0.8, 1.2, 0.9, 1.1]

/**
 * A voice for the narrator, whose name is empty, and for everybody in order: the one chosen for them, else one that
 * nobody has yet, else one that somebody has, higher or lower.
 */
export function cast(
  people: readonly string[],
  voices: readonly Voice[],
  chosen: ReadonlyMap<string, string>,
  language: string,
): Map<string, Sound> {
  const ours = inLanguage(voices, language)
  const sounds = new Map<string, Sound>()
  if (ours.length === 0) return sounds
  const free = ours.filter(({ voiceURI }) => ![...chosen.values()].includes(voiceURI))
  const pool = free.length > 0 ? free : ours
  ;['', ...people].forEach((who, i) => {
    const own = voices.find(({ voiceURI }) => voiceURI === chosen.get(who))
    const pitch = PITCHES[Math.floor(i / pool.length) % PITCHES.length]!
    sounds.set(who, own ? { voice: own, pitch: 1 } : { voice: pool[i % pool.length]!, pitch })
  })
  return sounds
}

/** Some speech programs have a hundred variants of each voice. */
const MOST = 100

/** The voices of a language, this computer's usual one first, variants last; where it has none, any. */
export function inLanguage(voices: readonly Voice[], language: string): readonly Voice[] {
  const ours = voices.filter(({ lang }) => languageOf(lang) === languageOf(language))
  const all = ours.length > 0 ? ours : voices
  const rank = ({ name, default: usual }: Voice) => (usual ? 0 : name.includes('+') ? 2 : 1)
  return [...all].sort((one, two) => rank(one) - rank(two)).slice(0, MOST)
}

/** `pt` of `pt-BR` or `pt_BR`. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/u)[0]!
}
