import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** The unconfirmed changes of one tab, on top of the script's text at a version. */
export interface KeptChanges {
  /** The tab, which is also the client id its changes are signed with. */
  readonly tab: string
  /** Whose changes of which script. */
  readonly owner: string
  readonly version: number
  /** Change sets as JSON, each following the one before. */
  readonly changes: readonly unknown[]
}

interface KeptTab {
  tab: string
  owner: string
  version: number
  at: number
}

interface Shape extends DBSchema {
  tabs: { key: string; value: KeptTab; indexes: { owner: string } }
  changes: { key: [string, number]; value: unknown }
}

/** Where a browser keeps what the server has not confirmed yet. */
export class KeptStore {
  private constructor(private readonly database: IDBPDatabase<Shape>) {}

  static async open(name = 'draftroom-kept'): Promise<KeptStore> {
    const database = await openDB<Shape>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('tabs', { keyPath: 'tab' }).createIndex('owner', 'owner')
        fresh.createObjectStore('changes')
      },
    })
    return new KeptStore(database)
  }

  /** Everything kept for an owner, the latest first. */
  async of(owner: string): Promise<KeptChanges[]> {
    const transaction = this.database.transaction(['tabs', 'changes'])
    const tabs = await transaction.objectStore('tabs').index('owner').getAll(owner)
    tabs.sort((a, b) => b.at - a.at)
    return Promise.all(
      tabs.map(async ({ tab, version }) => ({
        tab,
        owner,
        version,
        changes: await transaction.objectStore('changes').getAll(range(tab)),
      })),
    )
  }

  /** Puts a tab's changes in the place of all it kept before. */
  async replace(kept: KeptChanges): Promise<void> {
    const transaction = this.database.transaction(['tabs', 'changes'], 'readwrite')
    const { tab, owner, version } = kept
    void transaction.objectStore('changes').delete(range(tab))
    if (kept.changes.length === 0) void transaction.objectStore('tabs').delete(tab)
    else void transaction.objectStore('tabs').put({ tab, owner, version, at: Date.now() })
    kept.changes.forEach((change, i) => void transaction.objectStore('changes').put(change, [tab, i]))
    await transaction.done
  }

  /** Adds the changes after the first `skip`, which are kept already on the same version. */
  async append(tab: string, changes: readonly unknown[], skip: number): Promise<void> {
    const transaction = this.database.transaction(['changes'], 'readwrite')
    changes.forEach((change, i) => void transaction.objectStore('changes').put(change, [tab, skip + i]))
    await transaction.done
  }
}

function range(tab: string): IDBKeyRange {
  return IDBKeyRange.bound([tab, 0], [tab, Infinity])
}
