import { ChangeSet, Text } from '@codemirror/state'
import type { VersionedText } from '../editor/collab/start'
import type { Device } from './device'

/** How many scripts stay on a device by themselves: those opened last. Those that were asked to stay are besides. */
export const KEPT_SCRIPTS = 12

/** A script, with what the person may do with it and what it is printed on, as the script page says it. */
export interface Named {
  readonly script: string
  readonly title: string
  readonly role: string
  readonly paper: string
}

/** A script on this device, as a list shows it. */
export interface Copy extends Named {
  readonly openedAt: number
  readonly pinned: boolean
  /** Length of the text in characters. */
  readonly size: number
}

/**
 * The scripts of one person that this device has copies of. A copy is a text at a version and, as in the server's
 * log, the changes that followed.
 */
export class Copies {
  constructor(private readonly device: Device) {}

  /** Starts a script's copy anew from this text, and removes the copies there is no room for. */
  async begin(named: Named, { version, text }: VersionedText, unsent: ReadonlySet<string>): Promise<void> {
    const { script, title, role, paper } = named
    const { seal, database, person } = this.device
    const owner = `${person}/${script}`
    const [name, sealed] = await Promise.all([seal.close(title), seal.close(text)])
    const transaction = database.transaction(['copies', 'texts', 'steps'], 'readwrite')
    const known = await transaction.objectStore('copies').get(owner)
    const row = { owner, person, script, title: name, role, paper, openedAt: Date.now(), pinned: known?.pinned ?? false, size: text.length }
    void transaction.objectStore('copies').put(row)
    void transaction.objectStore('texts').put({ version, text: sealed }, owner)
    void transaction.objectStore('steps').delete(IDBKeyRange.bound([owner, -1], [owner, version], false, true))
    await transaction.done
    await this.makeRoom(unsent)
  }

  /** Adds changes that follow a version of the log. */
  async append(script: string, version: number, changes: readonly unknown[]): Promise<void> {
    const { seal, database, person } = this.device
    const row = { count: changes.length, changes: await seal.close(changes) }
    await database.put('steps', row, [`${person}/${script}`, version])
  }

  /** The text at a version, or at the last one there is here; null where this device hasn't got it. */
  async text(script: string, wanted = Infinity): Promise<VersionedText | null> {
    const { seal, database, person } = this.device
    const owner = `${person}/${script}`
    const start = await database.get('texts', owner)
    if (!start || start.version > wanted) return null
    let version = start.version
    let doc = Text.of(((await seal.open(start.text)) as string).split('\n'))
    for (const [[, from], { changes }] of await this.steps(owner)) {
      if (from > version || version >= wanted) break
      const all = (await seal.open(changes)) as unknown[]
      const more = all.slice(version - from, wanted - from)
      for (const change of more) doc = ChangeSet.fromJSON(change).apply(doc)
      version += more.length
    }
    return version < wanted && wanted !== Infinity ? null : { version, text: doc.toString() }
  }

  /** The copies, those last opened first. */
  async list(): Promise<Copy[]> {
    const { seal, database, person } = this.device
    const rows = await database.getAllFromIndex('copies', 'person', person)
    rows.sort((one, two) => two.openedAt - one.openedAt)
    return Promise.all(
      rows.map(async ({ script, title, role, paper, openedAt, pinned, size }) => {
        const name = (await seal.open(title)) as string
        return { script, title: name, role, paper, openedAt, pinned, size }
      }),
    )
  }

  /** Whether a script stays here however long it isn't opened. */
  async pin(script: string, pinned: boolean): Promise<void> {
    const { database, person } = this.device
    const transaction = database.transaction('copies', 'readwrite')
    const row = await transaction.store.get(`${person}/${script}`)
    if (row) await transaction.store.put({ ...row, pinned })
    await transaction.done
  }

  async remove(script: string): Promise<void> {
    const { database, person } = this.device
    const owner = `${person}/${script}`
    const transaction = database.transaction(['copies', 'texts', 'steps', 'conflicts'], 'readwrite')
    for (const store of ['copies', 'texts', 'conflicts'] as const) void transaction.objectStore(store).delete(owner)
    void transaction.objectStore('steps').delete(IDBKeyRange.bound([owner, 0], [owner, Infinity]))
    await transaction.done
  }

  private async steps(owner: string) {
    const range = IDBKeyRange.bound([owner, 0], [owner, Infinity])
    const { store } = this.device.database.transaction('steps')
    const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)])
    return keys.map((key, i) => [key, rows[i]!] as const)
  }

  private async makeRoom(unsent: ReadonlySet<string>): Promise<void> {
    const { database, person } = this.device
    const rows = await database.getAllFromIndex('copies', 'person', person)
    const others = rows.filter(({ owner, pinned }) => !pinned && !unsent.has(owner))
    others.sort((one, two) => two.openedAt - one.openedAt)
    for (const { script } of others.slice(KEPT_SCRIPTS)) await this.remove(script)
  }
}
