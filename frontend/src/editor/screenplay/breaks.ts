import type { ScriptLines } from 'draftroom-core'

const MOST = 2000

/** Where a line stands in print. Cuts are where pages begin in it. */
export interface Standing {
  /** Alone, or in the left or right column of a dual dialogue. */
  readonly side: 0 | 1 | 2
  /** A cue that prints with a (CONT'D) that isn't written. */
  readonly goesOn: boolean
  readonly cuts: readonly number[]
}

/** Where lines break in print, worked out once for each line as long as it stays as it is. */
export class Breaks {
  private readonly known = new Map<string, Int32Array>()
  private isMultiCamera = false

  constructor(private readonly lines: ScriptLines) {}

  /** The indexes at which a line breaks; lines are counted from 0. */
  of(line: number, text: string, standing: Standing): Int32Array {
    if (MAY_HIDE.test(text)) return this.read(line, text, standing)
    this.forgetOtherLayout()
    const { side, goesOn, cuts } = standing
    const key = `${this.lines.kind(line)} ${side} ${goesOn} ${cuts.join()} ${text}`
    let breaks = this.known.get(key)
    if (!breaks) {
      if (this.known.size >= MOST) this.known.clear()
      breaks = this.read(line, text, standing)
      this.known.set(key, breaks)
    }
    return breaks
  }

  /** What is added behind a text, and breaks off, breaks off at its end. */
  private read(line: number, text: string, { side, goesOn, cuts }: Standing): Int32Array {
    const breaks = this.lines.breaks(line, Int32Array.from(cuts), side, goesOn)
    return goesOn ? breaks.map((at) => (text.slice(at).trim() === '^' ? text.length : Math.min(at, text.length))) : breaks
  }

  private forgetOtherLayout(): void {
    if (this.isMultiCamera === this.lines.isMultiCamera()) return
    this.isMultiCamera = !this.isMultiCamera
    this.known.clear()
  }
}

// What of such a line prints is up to the lines before it.
const MAY_HIDE = /\[\[|\]\]|\/\*|\*\//u
