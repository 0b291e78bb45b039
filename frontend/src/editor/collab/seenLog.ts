import { ChangeSet, type ChangeDesc } from '@codemirror/state'

/** What the server's log has added since a window opened the script, in the log's own order. */
export class SeenLog {
  private readonly changes: ChangeDesc[] = []

  constructor(private readonly firstVersion: number) {}

  add(updates: readonly { readonly changes: ChangeSet }[]): void {
    this.changes.push(...updates.map(({ changes }) => changes.desc))
  }

  /** What followed a version, one change after the other; null for a version that isn't in it. */
  since(version: number): readonly ChangeDesc[] | null {
    const skip = version - this.firstVersion
    return skip < 0 || skip > this.changes.length ? null : this.changes.slice(skip)
  }

  /**
   * How positions in the text at a version move to a text that has the unconfirmed changes on top of this log;
   * null for a version that isn't in it.
   */
  mappingFrom(version: number, unconfirmed: readonly ChangeDesc[], length: number): ChangeDesc | null {
    const since = this.since(version)
    if (!since) return null
    const [first, ...rest] = [...since, ...unconfirmed]
    return rest.reduce((all, changes) => all.composeDesc(changes), first ?? ChangeSet.empty(length).desc)
  }
}
