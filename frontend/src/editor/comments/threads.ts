/** One thing somebody said. */
export interface Said {
  readonly id: string
  readonly author: string
  readonly name: string
  readonly text: string
  readonly madeAt: string
  readonly editedAt: string
}

/** A conversation about a passage; its range is that of the version it was asked for. */
export interface Thread {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly fate: 'in place' | 'moved' | 'edited' | 'gone'
  readonly quote: string
  /** Who resolved it; empty while it is open. */
  readonly resolvedBy: string
  readonly comments: readonly Said[]
}

/** The threads of a script as they are in a version; null when the server couldn't say. */
export async function threadsOf(script: string, version: number): Promise<readonly Thread[] | null> {
  try {
    const headers = { Accept: 'application/json' }
    const answer = await fetch(`/scripts/${script}/comments?version=${version}`, { headers, redirect: 'manual' })
    return answer.ok ? ((await answer.json()) as Thread[]) : null
  } catch {
    return null
  }
}
