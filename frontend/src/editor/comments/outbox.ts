import { commentWords } from 'words/comments'
import { faultOf } from '../../htmx'
import { post } from '../../http'

/** Something said that the server hasn't got yet. */
export interface Outgoing {
  readonly thread: string
  readonly comment: string
  readonly text: string
  /** What a new thread is about; an answer has none. `from` is where it stood when it was written. */
  readonly about?: { readonly quote: string; readonly from: number }
}

/** Where a passage is in a version of the script. */
export interface Place {
  readonly version: number
  readonly from: number
  readonly to: number
}

/**
 * Comments on their way to the server, kept in this browser until they are there: a lost connection or a closed tab
 * loses none. Each has a name of its own, so that one sent twice is said once.
 */
export class Outbox {
  private sending = false

  constructor(
    private readonly script: string,
    private readonly key: string,
    private readonly placeOf: (outgoing: Outgoing) => Promise<Place | null>,
    private readonly store: Pick<Storage, 'getItem' | 'setItem'> = localStorage,
  ) {}

  get waiting(): readonly Outgoing[] {
    try {
      return JSON.parse(this.store.getItem(this.key) ?? '[]') as Outgoing[]
    } catch {
      return []
    }
  }

  add(outgoing: Outgoing): void {
    this.write([...this.waiting, outgoing])
  }

  remove(comment: string): void {
    this.write(this.waiting.filter((one) => one.comment !== comment))
  }

  /** Sends what waits, in its order. Answers with why the server refuses one, which stays; empty when all is well. */
  async send(): Promise<string> {
    if (this.sending) return ''
    this.sending = true
    try {
      for (const outgoing of this.waiting) {
        const fault = await this.sendOne(outgoing)
        if (fault !== null) return fault
        this.remove(outgoing.comment)
      }
      return ''
    } catch {
      return ''
    } finally {
      this.sending = false
    }
  }

  private async sendOne(outgoing: Outgoing): Promise<string | null> {
    const { thread, comment, text, about } = outgoing
    const base = `/scripts/${this.script}/comments/${thread}`
    if (!about) return fault(await post(`${base}/answers`, { comment, text }))
    const place = await this.placeOf(outgoing)
    if (!place) return commentWords.passageGone
    const { version, from, to } = place
    return fault(await post(base, { comment, text, version: String(version), from: String(from), to: String(to) }))
  }

  private write(all: readonly Outgoing[]): void {
    this.store.setItem(this.key, JSON.stringify(all))
  }
}

async function fault(answer: Response): Promise<string | null> {
  if (answer.ok) return null
  return faultOf(answer.status, answer.headers.get('Content-Type') ?? '', await answer.text())
}

/** The occurrence of a quote that is nearest to where it once began; null when there is none. */
export function nearest(text: string, quote: string, from: number): number | null {
  let best: number | null = null
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (best === null || Math.abs(at - from) < Math.abs(best - from)) best = at
  return best
}
