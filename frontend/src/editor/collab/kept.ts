import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { noSeal, type Seal } from '../../away/seal'

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

/** Where a browser keeps what the server has not confirmed yet, sealed. */
export class KeptStore {
  private constructor(
    private readonly database: IDBPDatabase<Shape>,
    private readonly seal: Seal,
  ) {}

  static async open(name = 'draftroom-kept', seal = noSeal): Promise<KeptStore> {
    const database = await openDB<Shape>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('tabs', { keyPath: 'tab' }).createIndex('owner', 'owner')
        fresh.createObjectStore('changes')
      },
    })
    return new KeptStore(database, seal)
  }

  /** Everything kept for an owner, the latest first. What another key has sealed is passed over. */
  async of(owner: string): Promise<KeptChanges[]> {
    const transaction = this.database.transaction(['tabs', 'changes'])
    const tabs = await transaction.objectStore('tabs').index('owner').getAll(owner)
    tabs.sort((a, b) => b.at - a.at)
    const stored = await Promise.all(tabs.map(({ tab }) => transaction.objectStore('changes').getAll(range(tab))))
    const opened = await Promise.all(tabs.map((tab, i) => this.opened(tab, stored[i]!).catch(() => null)))
    return opened.filter((kept) => kept !== null)
  }

  /** How many changes are kept for each owner whose name starts so. */
  async counts(start: string): Promise<Map<string, number>> {
    const transaction = this.database.transaction(['tabs', 'changes'])
    const tabs = await transaction.objectStore('tabs').index('owner').getAll(owners(start))
    const counts = new Map<string, number>()
    for (const { tab, owner } of tabs) {
      const count = await transaction.objectStore('changes').count(range(tab))
      counts.set(owner, (counts.get(owner) ?? 0) + count)
    }
    return counts
  }

  /** Removes what is kept for each owner whose name starts so. */
  async clear(start: string): Promise<void> {
    const transaction = this.database.transaction(['tabs', 'changes'], 'readwrite')
    for (const tab of await transaction.objectStore('tabs').index('owner').getAllKeys(owners(start))) {
      void transaction.objectStore('changes').delete(range(tab))
      void transaction.objectStore('tabs').delete(tab)
    }
    await transaction.done
  }

  /** Puts a tab's changes in the place of all it kept before. */
  async replace(kept: KeptChanges): Promise<void> {
    const { tab, owner, version } = kept
    const changes = await this.closed(kept.changes)
    const transaction = this.database.transaction(['tabs', 'changes'], 'readwrite')
    void transaction.objectStore('changes').delete(range(tab))
    if (changes.length === 0) void transaction.objectStore('tabs').delete(tab)
    else void transaction.objectStore('tabs').put({ tab, owner, version, at: Date.now() })
    changes.forEach((change, i) => void transaction.objectStore('changes').put(change, [tab, i]))
    await transaction.done
  }

  /** Adds the changes after the first `skip`, which are kept already on the same version. */
  async append(tab: string, changes: readonly unknown[], skip: number): Promise<void> {
    const closed = await this.closed(changes)
    const transaction = this.database.transaction(['changes'], 'readwrite')
    closed.forEach((change, i) => void transaction.objectStore('changes').put(change, [tab, skip + i]))
    await transaction.done
  }

  private async opened({ tab, owner, version }: KeptTab, stored: readonly unknown[]): Promise<KeptChanges> {
    return { tab, owner, version, changes: await Promise.all(stored.map((change) => this.seal.open(change))) }
  }

  private closed(changes: readonly unknown[]): Promise<unknown[]> {
    return Promise.all(changes.map((change) => this.seal.close(change)))
  }
}

function range(tab: string): IDBKeyRange {
  return IDBKeyRange.bound([tab, 0], [tab, Infinity])
}

function owners(start: string): IDBKeyRange {
  return IDBKeyRange.bound(start, `${start}\uffff`)
}
