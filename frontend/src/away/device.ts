import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { newKey, sealOf, type Seal } from './seal'

/** A script of which this device has a copy. */
export interface CopyRow {
  /** Whose copy of which script: `person/script`. */
  readonly owner: string
  readonly person: string
  readonly script: string
  /** Sealed. */
  readonly title: unknown
  /** What the person may do with it, as the script page says it. */
  readonly role: string
  /** The code of what it was printed on when it was last opened here. */
  readonly paper: string
  readonly openedAt: number
  readonly pinned: boolean
  /** Length of the text in characters. */
  readonly size: number
}

/** The text a copy starts from. */
export interface TextRow {
  readonly version: number
  /** Sealed. */
  readonly text: unknown
}

/** Changes of the log that follow the version in their key. */
export interface StepsRow {
  readonly count: number
  /** Sealed: change sets as JSON. */
  readonly changes: unknown
}

interface Shape extends DBSchema {
  people: { key: string; value: CryptoKey }
  facts: { key: 'person'; value: string }
  copies: { key: string; value: CopyRow; indexes: { person: string } }
  texts: { key: string; value: TextRow }
  steps: { key: [string, number]; value: StepsRow }
  conflicts: { key: string; value: unknown }
}

/** What this browser holds of scripts, and the key it is sealed with. */
export interface Device {
  readonly database: IDBPDatabase<Shape>
  readonly person: string
  readonly seal: Seal
}

/** Whether the browser lets this page keep copies: it needs https, or an address of this machine. */
export function canKeep(): boolean {
  return isSecureContext && 'subtle' in crypto && 'indexedDB' in globalThis
}

function openDatabase(name: string): Promise<IDBPDatabase<Shape>> {
  return openDB<Shape>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('people')
      fresh.createObjectStore('facts')
      fresh.createObjectStore('copies', { keyPath: 'owner' }).createIndex('person', 'person')
      for (const store of ['texts', 'steps', 'conflicts'] as const) fresh.createObjectStore(store)
    },
  })
}

/** The device for whoever the server says is signed in. What it held of anyone before is removed. */
export async function deviceOf(person: string, name = 'draftroom-device'): Promise<Device> {
  const database = await openDatabase(name)
  const before = await database.get('facts', 'person')
  if (before !== undefined && before !== person) await empty(database)
  await database.put('facts', person, 'person')
  return { database, person, seal: sealOf(await keyOf(database, person)) }
}

/** The device for whoever was last signed in here, without asking a server; null when that was nobody. */
export async function deviceOfLast(name = 'draftroom-device'): Promise<Device | null> {
  const database = await openDatabase(name)
  const person = await database.get('facts', 'person')
  if (person !== undefined) return { database, person, seal: sealOf(await keyOf(database, person)) }
  database.close()
  return null
}

/** Removes every copy, and forgets who was here; with the key, when nothing else is sealed with it. */
export async function forget({ database, person }: Device): Promise<void> {
  await empty(database)
  await database.delete('facts', 'person')
  await database.delete('people', person)
}

async function empty(database: IDBPDatabase<Shape>): Promise<void> {
  const stores = ['copies', 'texts', 'steps', 'conflicts'] as const
  const transaction = database.transaction(stores, 'readwrite')
  for (const store of stores) void transaction.objectStore(store).clear()
  await transaction.done
}

/** Two windows may ask at once: the key that is stored first is everyone's. */
async function keyOf(database: IDBPDatabase<Shape>, person: string): Promise<CryptoKey> {
  const made = (await database.get('people', person)) ?? (await newKey())
  const transaction = database.transaction('people', 'readwrite')
  const known = await transaction.store.get(person)
  if (!known) await transaction.store.put(made, person)
  await transaction.done
  return known ?? made
}
