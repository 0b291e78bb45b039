/** Tells living tabs from dead ones: a tab holds a lock named after it for as long as it lives. */
export interface Tabs {
  /** Takes the tab over, until this window closes or `release` is called; null when it is still alive elsewhere. */
  claim(tab: string): Promise<{ release(): void } | null>
}

/** A name for a tab that no other has. Works without a secure context too. */
export function newTab(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')
}

/** Web Locks where there are any. Plain http to another machine has none: there, living tabs answer when asked. */
export function windowTabs(): Tabs {
  return 'locks' in navigator ? lockedTabs(navigator.locks) : askedTabs()
}

function lockedTabs(locks: LockManager): Tabs {
  return {
    claim: (tab) =>
      new Promise((resolve) => {
        void locks.request(`draftroom-tab-${tab}`, { ifAvailable: true }, (lock) => {
          if (!lock) return resolve(null)
          return new Promise<void>((release) => resolve({ release }))
        })
      }),
  }
}

const ANSWER_TIME = 300

function askedTabs(): Tabs {
  const mine = new Set<string>()
  const line = new BroadcastChannel('draftroom-tabs')
  const waiting = new Map<string, () => void>()
  line.onmessage = ({ data }: MessageEvent<{ ask?: string; alive?: string }>) => {
    if (data.ask && mine.has(data.ask)) line.postMessage({ alive: data.ask })
    if (data.alive) waiting.get(data.alive)?.()
  }
  return {
    claim: (tab) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(tab)
          mine.add(tab)
          resolve({ release: () => mine.delete(tab) })
        }, ANSWER_TIME)
        waiting.set(tab, () => {
          clearTimeout(timer)
          waiting.delete(tab)
          resolve(null)
        })
        line.postMessage({ ask: tab })
      }),
  }
}
