import { sendableUpdates } from '@codemirror/collab'
import type { ChangeDesc, ChangeSet, EditorState, Text } from '@codemirror/state'
import type { LoggedUpdate } from '../../editor/collab/session'
import { conflictsOf, type Conflict } from './detect'
import type { Range } from './paragraphs'

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

  /**
   * The log has gone on by these from the confirmed text; `before` is the state that had not heard of them. The tab's own
   * may come after what others wrote first.
   */
  logged(updates: readonly LoggedUpdate[], before: EditorState, confirmed: Text): void {
    let mine = sendableUpdates(before).map(({ changes }) => changes)
    if (this.owed === 0 || mine.length === 0) return
    let base = confirmed
    let others: ChangeSet[] = []
    let conflicts: Conflict[] = []
    const meet = () => {
      const [my, theirs] = [composed(mine), composed(others)]
      if (!theirs) return
      if (my && this.owed > 0) {
        const shift = theirs.map(my, true)
        conflicts = [...conflicts.map((conflict) => shifted(conflict, shift)), ...conflictsOf(base, my, theirs)]
      }
      mine = over(mine, others)
      base = theirs.apply(base)
      others = []
    }
    for (const { clientID, changes } of updates)
      if (clientID === this.tab && mine.length > 0) {
        meet()
        base = changes.apply(base)
        mine = mine.slice(1)
        this.owed = Math.max(0, this.owed - 1)
      } else others.push(changes)
    meet()
    if (conflicts.length > 0) this.found(conflicts)
  }
}

function composed([first, ...rest]: readonly ChangeSet[]): ChangeSet | null {
  return first ? rest.reduce((all, changes) => all.compose(changes), first) : null
}

/** Changes moved over those of others, which the log has before them. */
function over(mine: readonly ChangeSet[], others: readonly ChangeSet[]): ChangeSet[] {
  return others.reduce<ChangeSet[]>((list, other) => {
    let rest = other
    return list.map((changes) => {
      const moved = changes.map(rest)
      rest = rest.map(changes, true)
      return moved
    })
  }, [...mine])
}

function shifted(conflict: Conflict, changes: ChangeDesc): Conflict {
  const { from, to, moved } = conflict
  const range = (one: Range) => ({ from: changes.mapPos(one.from, -1), to: changes.mapPos(one.to, 1) })
  return { ...conflict, ...range({ from, to }), moved: moved && range(moved) }
}
