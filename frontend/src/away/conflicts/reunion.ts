import { sendableUpdates } from '@codemirror/collab'
import type { ChangeSet, EditorState, Text } from '@codemirror/state'
import type { LoggedUpdate } from '../../editor/collab/session'
import { conflictsOf, type Conflict } from './detect'

/**
 * Looks for conflicts between what a tab wrote without a connection and what others wrote meanwhile, once there is one
 * again. What is written at the same time while connected is seen as it is written, and no conflict.
 */
export class Reunion {
  private owed = 0

  constructor(
    private readonly tab: string,
    private readonly state: () => EditorState,
    private readonly found: (conflicts: readonly Conflict[]) => void,
  ) {}

  /** A connection is there: what is unconfirmed now was written without it. */
  opened(): void {
    this.owed = sendableUpdates(this.state()).length
  }

  /** The log has gone on by these from the confirmed text; `before` is the state that had not heard of them. */
  logged(updates: readonly LoggedUpdate[], before: EditorState, confirmed: Text): void {
    const unconfirmed = sendableUpdates(before).map(({ changes }) => changes)
    let own = 0
    while (own < updates.length && own < unconfirmed.length && updates[own]!.clientID === this.tab) own++
    const base = updates.slice(0, own).reduce((text, { changes }) => changes.apply(text), confirmed)
    this.owed = Math.max(0, this.owed - own)
    const mine = composed(unconfirmed.slice(own))
    const theirs = composed(updates.slice(own).map(({ changes }) => changes))
    if (this.owed === 0 || !mine || !theirs) return
    const conflicts = conflictsOf(base, mine, theirs)
    if (conflicts.length > 0) this.found(conflicts)
  }
}

function composed([first, ...rest]: readonly ChangeSet[]): ChangeSet | null {
  return first ? rest.reduce((all, changes) => all.compose(changes), first) : null
}
