import { textAt } from '../pageData'

/** A revision of the script: what is changed while it goes on is of it. */
export interface Revision {
  readonly name: string
  /** The code of its colour, and of the paper: blue's for double blue. */
  readonly color: string
  readonly paper: string
  /** On which it began: "24 Nov". */
  readonly day: string
  /** The version at which it began. */
  readonly since: number
  /** The version at which it was ended, or -1. */
  readonly ended: number
}

/** What the server has of a script's revisions. */
export interface Revisions {
  /** Whether the scene numbers are locked. */
  readonly locked: boolean
  /** The code of the colour that usually follows. */
  readonly next: string
  /** The earliest first. */
  readonly revisions: readonly Revision[]
}

export const NONE: Revisions = { locked: false, next: 'blue', revisions: [] }

/** The place of the revision that goes on, or -1. */
export function currentOf({ revisions }: Revisions): number {
  const last = revisions.length - 1
  return last >= 0 && revisions[last]!.ended < 0 ? last : -1
}

/** What the server has now; null when it can't be asked. */
export async function askRevisions(script: string): Promise<Revisions | null> {
  const answer = await fetch(`/scripts/${script}/revisions.json`, { redirect: 'manual' }).catch(() => null)
  return answer?.ok ? ((await answer.json()) as Revisions) : null
}

/** A text from which on changes are of a revision, by its place, or of none, -1. */
export interface Since {
  readonly text: string
  readonly revision: number
}

/** The texts that the script is compared with, each fetched once. */
export class Texts {
  private readonly known = new Map<number, string>()

  constructor(private readonly script: string) {}

  async of(revisions: readonly Revision[]): Promise<Since[]> {
    const since: Since[] = []
    for (const [revision, { since: began, ended }] of revisions.entries()) {
      since.push({ text: await this.at(began), revision })
      if (ended >= 0) since.push({ text: await this.at(ended), revision: -1 })
    }
    return since
  }

  private async at(version: number): Promise<string> {
    const text = this.known.get(version) ?? (await textAt(this.script, version))
    this.known.set(version, text)
    return text
  }
}
