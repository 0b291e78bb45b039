import { savingWords } from 'words/saving'
import { namesIn, type BibleNames } from './bibleNames'
import type { VersionedText } from './collab/start'
import { paperOf, type Paper } from './reading/paper'

/** What the server says of the script on the page. */
export interface PageData extends VersionedText {
  readonly script: string
  /** Whose unconfirmed changes of which script: those of another person on this computer stay theirs. */
  readonly owner: string
  /** The person at this window. */
  readonly person: string
  /** What the person may do, as the server says it. */
  readonly role: string
  /** Whether the person may change the text, and comment on it. */
  readonly mayWrite: boolean
  readonly mayComment: boolean
  readonly title: string
  /** What the script was on when the page was made. */
  readonly paper: Paper
  /** The address of the worker that reads the script. */
  readonly worker: string
  readonly names: BibleNames
}

/** Reads the page's data- attributes and the text, which the page shows until the editor takes its place. */
export function pageData(desk: HTMLElement): PageData {
  const { script = '', person = '', role = '', title = '', paper, worker = '', bibleCharacters, biblePlaces } = desk.dataset
  const text = desk.querySelector<HTMLElement>('[data-version]')!
  return {
    script,
    owner: `${person}/${script}`,
    person,
    role,
    mayWrite: role === 'own' || role === 'write',
    mayComment: role !== 'read',
    title,
    paper: paperOf(paper),
    worker,
    names: { characters: namesIn(bibleCharacters), places: namesIn(biblePlaces) },
    version: Number(text.dataset.version),
    text: text.textContent ?? '',
  }
}

/** The script's text at a version of its log. Fails with a message for the writer. */
export async function textAt(script: string, version: number): Promise<string> {
  const answer = await fetch(`/scripts/${script}/text?version=${version}`, { redirect: 'manual' }).catch(() => {
    throw new Unreachable(savingWords.unreachable)
  })
  if (answer.ok) return answer.text()
  if (answer.status === 404) throw new Error(savingWords.versionGone)
  throw new Error(isSignedOut(answer) ? savingWords.signedOut : savingWords.serverError(answer.status))
}

/** The server didn't answer; it may later. */
export class Unreachable extends Error {}

function isSignedOut(answer: Response): boolean {
  return answer.type === 'opaqueredirect' || answer.status === 401
}

/** Why a script can't be reached although the server can; null when that isn't known. */
export async function reasonOffline(script: string): Promise<string | null> {
  try {
    const answer = await fetch(`/scripts/${script}/text?version=0`, { method: 'HEAD', redirect: 'manual' })
    if (isSignedOut(answer)) return savingWords.signedOut
    return answer.status === 404 ? savingWords.deleted : null
  } catch {
    return null
  }
}
