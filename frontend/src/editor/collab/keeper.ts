import type { ChangeSet } from '@codemirror/state'
import type { After } from './channel'
import type { KeptStore } from './kept'

/** A tab's unconfirmed changes as they are now. */
export interface Unconfirmed {
  readonly version: number
  readonly updates: readonly { readonly changes: ChangeSet }[]
}

const DELAY = 50

/** Keeps a tab's unconfirmed changes in the browser's store, soon after each change and one write at a time. */
export class Keeper {
  private written: { version: number; count: number } = { version: -1, count: 0 }
  private callOff: (() => void) | null = null
  private writing: Promise<void> | null = null
  private behind = false
  /** Whether the store has failed: what is unsaved is then in this tab only. */
  failed = false

  constructor(
    private readonly store: KeptStore | null,
    private readonly of: { readonly tab: string; readonly owner: string },
    private readonly read: () => Unconfirmed,
    private readonly after: After,
  ) {
    this.failed = store === null
  }

  /** Whether all unconfirmed changes are in the store. */
  get settled(): boolean {
    return !this.behind && !this.failed
  }

  /** To be called whenever the unconfirmed changes may have changed. */
  touch(): void {
    this.behind = true
    this.callOff ??= this.after(DELAY, () => void this.flush())
  }

  /** Writes now. Resolves when everything of this moment is in the store or has failed to get there. */
  async flush(): Promise<void> {
    this.callOff?.()
    this.callOff = null
    while (this.behind && this.store) {
      this.writing ??= this.write(this.store).finally(() => (this.writing = null))
      await this.writing
    }
  }

  private async write(store: KeptStore): Promise<void> {
    this.behind = false
    const { version, updates } = this.read()
    try {
      await this.put(store, version, updates)
      this.failed = false
    } catch {
      this.written = { version: -1, count: 0 }
      this.failed = true
    }
  }

  private async put(store: KeptStore, version: number, updates: Unconfirmed['updates']): Promise<void> {
    const { tab, owner } = this.of
    const done = this.written
    this.written = { version, count: updates.length }
    if (done.version === version && done.count > 0 && done.count <= updates.length) {
      const added = updates.slice(done.count)
      if (added.length > 0) await store.append(tab, added.map(toJson), done.count)
    } else if (done.version < 0 || done.count > 0 || updates.length > 0) {
      await store.replace({ tab, owner, version, changes: updates.map(toJson) })
    }
  }
}

function toJson(update: { readonly changes: ChangeSet }): unknown {
  return update.changes.toJSON() as unknown
}
