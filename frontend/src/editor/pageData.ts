import type { VersionedText } from './collab/start'

/** What the server says of the script on the page. */
export interface PageData extends VersionedText {
  readonly script: string
  /** Whose unconfirmed changes of which script: those of another person on this computer stay theirs. */
  readonly owner: string
  readonly title: string
  readonly worker: string
}

/** Reads the page's data- attributes and the text, which the page shows until the editor takes its place. */
export function pageData(desk: HTMLElement): PageData {
  const { script = '', person = '', title = '', worker = '' } = desk.dataset
  const text = desk.querySelector<HTMLElement>('[data-version]')!
  return {
    script,
    owner: `${person}/${script}`,
    title,
    worker,
    version: Number(text.dataset.version),
    text: text.textContent ?? '',
  }
}

/** The script's text at a version of its log. Fails with a message for the writer. */
export async function textAt(script: string, version: number): Promise<string> {
  const answer = await fetch(`/scripts/${script}/text?version=${version}`, { redirect: 'manual' })
  if (!answer.ok) throw new TextMissing(answer.status)
  return answer.text()
}

/** The server answered, but not with the text. */
export class TextMissing extends Error {
  constructor(readonly status: number) {
    super(status === 404 ? 'the version of the script they were made on is not there any more' : signedOutOr(status))
  }
}

function signedOutOr(status: number): string {
  return status === 0 || status === 401 ? 'you are signed out' : `the server answered with error ${status}`
}

/** Why a script can't be reached although the server can; null when that isn't known. */
export async function reasonOffline(script: string): Promise<string | null> {
  try {
    const answer = await fetch(`/scripts/${script}/text?version=0`, { method: 'HEAD', redirect: 'manual' })
    if (answer.type === 'opaqueredirect' || answer.status === 401) return 'you are signed out'
    return answer.status === 404 ? 'this script has been deleted' : null
  } catch {
    return null
  }
}
