import type { ScriptLines } from 'draftroom-lines'

const MOST = 2000

/** Where lines break in print, worked out once for each line as long as it stays as it is. */
export class Breaks {
  private readonly known = new Map<string, Int32Array>()
  private isMultiCamera = false

  constructor(private readonly lines: ScriptLines) {}

  /** The indexes at which a line breaks; lines are counted from 0, `cuts` are where pages begin in it. */
  of(line: number, text: string, cuts: readonly number[]): Int32Array {
    if (MAY_HIDE.test(text)) return this.lines.breaks(line, Int32Array.from(cuts))
    this.forgetOtherLayout()
    const key = `${this.lines.kind(line)} ${cuts.join()} ${text}`
    let breaks = this.known.get(key)
    if (!breaks) {
      if (this.known.size >= MOST) this.known.clear()
      breaks = this.lines.breaks(line, Int32Array.from(cuts))
      this.known.set(key, breaks)
    }
    return breaks
  }

  private forgetOtherLayout(): void {
    if (this.isMultiCamera === this.lines.isMultiCamera()) return
    this.isMultiCamera = !this.isMultiCamera
    this.known.clear()
  }
}

// What of such a line prints is up to the lines before it.
const MAY_HIDE = /\[\[|\]\]|\/\*|\*\//u
