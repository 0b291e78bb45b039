import type { Here } from '../away/here'
import { claimLeft, resume, startFresh, type Claimed, type Start } from './collab/start'
import type { Tabs } from './collab/tabs'
import { textAt, type PageData } from './pageData'

/** Where a window begins, and what dead tabs left for it to deliver besides. */
export interface Beginning {
  readonly start: Start
  readonly left: readonly Claimed[]
}

/** Resumes what the latest dead tab kept, if the text it was made on is still to be had, from here or from the server. */
export async function beginning(page: PageData, { copies, kept }: Here, tabs: Tabs): Promise<Beginning> {
  const claimed = await claimLeft(page.owner, kept, tabs)
  const [latest, ...others] = claimed
  if (latest)
    try {
      return { start: await resume(latest, textOf), left: others }
    } catch {
      return { start: await startFresh(page, tabs), left: claimed }
    }
  return { start: await startFresh(page, tabs), left: [] }

  async function textOf(version: number): Promise<string> {
    const copy = await copies?.text(page.script, version).catch(() => null)
    return copy?.text ?? textAt(page.script, version)
  }
}

/** The owners of whose scripts this browser has changes that the server hasn't. */
export async function unsentOf({ kept }: Here, person: string): Promise<ReadonlySet<string>> {
  return new Set((await kept?.counts(`${person}/`))?.keys())
}
