import { savingWords } from 'words/saving'
import type { Link } from './session'

/** What the writer should know of their text's whereabouts. */
export interface Standing {
  readonly link: Link
  readonly unsaved: number
  /** Whether this browser holds the unsaved changes, so that closing the tab would lose nothing. */
  readonly keeps: boolean
  /** Whether the person may only read. */
  readonly reads?: boolean
}

/** The tone the words are shown in. */
export type Tone = 'fine' | 'busy' | 'warning' | 'error'

/** The standing in plain words. */
export function words({ link, unsaved, keeps, reads }: Standing): string {
  if (link.kind === 'refused') return savingWords.notSaved(link.message.replace(/\.$/, ''))
  if (link.kind === 'connected' && reads) return savingWords.yoursToRead
  if (link.kind === 'connected') return unsaved > 0 ? savingWords.saving : savingWords.saved
  if (unsaved === 0) return savingWords.offline(link.reason || savingWords.allSaved)
  const where = savingWords.kept(unsaved, keeps)
  return link.reason ? savingWords.notSavedBut(link.reason, where) : savingWords.offline(where)
}

export function tone({ link, unsaved, keeps }: Standing): Tone {
  if (link.kind === 'refused') return 'error'
  if (link.kind === 'connected') return unsaved > 0 ? 'busy' : 'fine'
  return unsaved === 0 || keeps ? 'warning' : 'error'
}
