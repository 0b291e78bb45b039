import { hearingWords } from 'words/hearing'
import type { Passage } from './passages'
import type { Sound } from './voices'

/** Says one passage after the other; saying a new one ends the one before. */
export interface Mouth {
  /** Calls `done` when it is said, and `failed` with a reason in words when it can't be. Neither once it was hushed. */
  say(passage: Passage, done: () => void, failed: (why: string) => void): void
  hush(): void
}

/** The browser's voices. */
export class BrowserMouth implements Mouth {
  private said: SpeechSynthesisUtterance | null = null
  private watch: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly synthesis: SpeechSynthesis,
    private readonly sound: (who: string) => Sound | undefined,
    private readonly pace: () => number,
  ) {}

  say(passage: Passage, done: () => void, failed: (why: string) => void): void {
    this.hush()
    const sound = this.sound(passage.who)
    if (!sound) return failed(hearingWords.noVoice)
    const words = new SpeechSynthesisUtterance(passage.text)
    words.voice = this.synthesis.getVoices().find(({ voiceURI }) => voiceURI === sound.voice.voiceURI) ?? null
    words.lang = sound.voice.lang
    words.pitch = sound.pitch
    words.rate = this.pace()
    const mine = (then: () => void) => () => {
      if (this.said !== words) return
      this.hush()
      then()
    }
    words.addEventListener('end', mine(done))
    words.addEventListener('error', ({ error }) => mine(() => failed(hearingWords.reasons[error] ?? error))())
    this.said = words
    // Some browsers now and then forget to say that they have ended.
    this.watch = setTimeout(mine(done), 5000 + 3000 * seconds(passage.text, this.pace()))
    this.synthesis.speak(words)
  }

  hush(): void {
    clearTimeout(this.watch)
    if (!this.said) return
    this.said = null
    this.synthesis.cancel()
  }
}

const WORDS_PER_SECOND = 2.6

/** How long somebody takes to say a text, in seconds. */
export function seconds(text: string, pace: number): number {
  return text.split(/\s+/u).length / WORDS_PER_SECOND / pace
}
