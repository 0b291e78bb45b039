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
  if (link.kind === 'refused') return `Not saved: ${link.message.replace(/\.$/, '')}`
  if (link.kind === 'connected' && reads) return 'Yours to read'
  if (link.kind === 'connected') return unsaved > 0 ? 'Saving…' : 'Saved'
  if (unsaved === 0) return link.reason ? `Offline: ${link.reason}` : 'Offline: all saved so far'
  const where = `${changes(unsaved)} ${keeps ? 'kept here' : 'in this tab only'}`
  return link.reason ? `Not saved: ${link.reason}, ${where}` : `Offline: ${where}`
}

export function tone({ link, unsaved, keeps }: Standing): Tone {
  if (link.kind === 'refused') return 'error'
  if (link.kind === 'connected') return unsaved > 0 ? 'busy' : 'fine'
  return unsaved === 0 || keeps ? 'warning' : 'error'
}

function changes(count: number): string {
  return count === 1 ? '1 change' : `${count.toLocaleString('en')} changes`
}
