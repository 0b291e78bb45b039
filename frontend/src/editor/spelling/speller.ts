import type { Answered, Asked } from './asking'

/** Knows which words are right, as far as the worker has been asked; the worker is there only while there are languages. */
export class Speller {
  private worker: Worker | null = null
  private known = new Map<string, boolean>()
  private languages: readonly string[] = []
  private count = 0
  private readonly waiting = new Map<number, (answered: Answered) => void>()

  constructor(private readonly address: string) {}

  /** Checks in these languages from now on; without one nothing is checked. */
  speak(languages: readonly string[]): void {
    this.languages = languages
    this.known = new Map()
    if (languages.length > 0) return
    this.worker?.terminate()
    this.worker = null
  }

  get isOn(): boolean {
    return this.languages.length > 0
  }

  /** Whether a word is right; undefined where it must be asked first. */
  isRight(word: string): boolean | undefined {
    return this.known.get(word)
  }

  /** Asks about words; false when a dictionary couldn't be loaded. */
  async ask(words: ReadonlySet<string>): Promise<boolean> {
    const { known } = this
    const asked = [...words].filter((word) => !known.has(word))
    if (asked.length === 0 || !this.isOn) return true
    const answered = await this.post({ check: asked })
    const wrong = new Set(answered.words)
    if (!answered.failed) for (const word of asked) known.set(word, !wrong.has(word))
    return !answered.failed
  }

  /** What a word could be meant to be, the likeliest first. */
  async suggestions(word: string): Promise<readonly string[]> {
    return (await this.post({ suggest: word })).words
  }

  private post(what: Pick<Asked, 'check' | 'suggest'>): Promise<Answered> {
    if (!this.worker) {
      this.worker = new Worker(this.address, { type: 'module' })
      this.worker.onmessage = ({ data }: MessageEvent<Answered>) => this.answered(data)
    }
    const id = ++this.count
    this.worker.postMessage({ id, languages: this.languages, ...what } satisfies Asked)
    return new Promise((resolve) => this.waiting.set(id, resolve))
  }

  private answered(data: Answered): void {
    this.waiting.get(data.id)?.(data)
    this.waiting.delete(data.id)
  }
}
