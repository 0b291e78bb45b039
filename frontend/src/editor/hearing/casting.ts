import { cast, local, type Sound, type Voice } from './voices'

const KEY = 'draftroom.voices'

/** Who is given which voice. Choices are kept for this window alone: they are names of the script. */
export class Casting {
  readonly chosen: Map<string, string>
  language: string

  constructor(
    private readonly synthesis: SpeechSynthesis,
    private readonly script: string,
  ) {
    const { language, chosen } = this.kept()
    this.language = language
    this.chosen = new Map(chosen)
  }

  /** The voices that speak on this computer. */
  get voices(): Voice[] {
    return local(this.synthesis.getVoices())
  }

  /** How many voices are left out, because they send the text to a server. */
  get leftOut(): number {
    return this.synthesis.getVoices().length - this.voices.length
  }

  sounds(people: readonly string[]): Map<string, Sound> {
    return cast(people, this.voices, this.chosen, this.language)
  }

  speak(language: string): void {
    this.language = language
    this.keep()
  }

  /** Chooses a voice by its address, or by an empty one leaves it to the app. */
  choose(who: string, voice: string): void {
    if (voice === '') this.chosen.delete(who)
    else this.chosen.set(who, voice)
    this.keep()
  }

  private kept(): { language: string; chosen: [string, string][] } {
    try {
      const kept = JSON.parse(sessionStorage.getItem(`${KEY}.${this.script}`) ?? 'null')
      if (kept) return kept
    } catch {
      // What can't be read was not kept.
    }
    return { language: navigator.language, chosen: [] }
  }

  private keep(): void {
    try {
      sessionStorage.setItem(`${KEY}.${this.script}`, JSON.stringify({ language: this.language, chosen: [...this.chosen] }))
    } catch {
      // Without a place to keep it, it holds for this page.
    }
  }
}
