/**
 * How often the picture may change in a second. Two changes are one flash, and a flash three times a second is the most that
 * WCAG 2.3.1 allows; so these are at most half of it.
 */
export const changesASecond = [0.5, 1, 1.5, 2, 3] as const

/** The speed at a place of {@link changesASecond}; the nearest where there is none. */
export function speedAt(place: number): number {
  const last = changesASecond.length - 1
  return changesASecond[Math.max(0, Math.min(last, Math.round(place)))]!
}

/** Calls `flip` at a speed until it is stopped. */
export class Blinker {
  private timer: ReturnType<typeof setInterval> | undefined

  constructor(private readonly flip: () => void) {}

  get runs(): boolean {
    return this.timer !== undefined
  }

  /** Starts, or goes on at another speed: never sooner than a whole time after the last change. */
  start(changes: number): void {
    this.stop()
    this.timer = setInterval(this.flip, 1000 / Math.min(changes, changesASecond.at(-1)!))
  }

  stop(): void {
    clearInterval(this.timer)
    this.timer = undefined
  }
}
