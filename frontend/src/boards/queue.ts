/** Work that waits in a line, so much of it done at a time. */
export interface Queue {
  add(work: () => Promise<void>): void
}

/** A queue that does `most` things at once, in the order they came, and calls `idle` whenever nothing is left. What fails is its own affair. */
export function queue(most: number, idle: () => void): Queue {
  const waiting: (() => Promise<void>)[] = []
  let running = 0
  const next = (): void => {
    const work = waiting.shift()
    if (!work) {
      if (running === 0) idle()
      return
    }
    running += 1
    void work()
      .catch(() => {})
      .finally(() => {
        running -= 1
        next()
      })
  }
  return {
    add(work) {
      waiting.push(work)
      if (running < most) next()
    },
  }
}
