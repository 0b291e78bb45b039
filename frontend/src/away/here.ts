import { ChangeSet, Text } from '@codemirror/state'
import { KeptStore } from '../editor/collab/kept'
import type { VersionedText } from '../editor/collab/start'
import { Copies } from './copies'
import { canKeep, deviceOf, type Device } from './device'
import { noSeal } from './seal'

/** What this browser holds for one person. Each part is null where the browser refuses it. */
export interface Here {
  readonly device: Device | null
  readonly copies: Copies | null
  readonly kept: KeptStore | null
}

/** Opens what this browser holds for whoever the server says is signed in. */
export async function here(person: string): Promise<Here> {
  return holding(canKeep() ? await deviceOf(person).catch(() => null) : null)
}

export async function holding(device: Device | null): Promise<Here> {
  const kept = await KeptStore.open('draftroom-kept', device?.seal ?? noSeal).catch(() => null)
  return { device, copies: device && new Copies(device), kept }
}

/** A dead or living tab's text, with what the server hasn't got. */
export interface Written extends VersionedText {
  readonly unsent: number
}

/**
 * The text of each tab that has changes of this script which the server hasn't got, the latest first. `otherwise` is
 * asked for a text that this device hasn't got.
 */
export async function unsentTexts(
  { copies, kept }: Here,
  owner: string,
  otherwise: (script: string, version: number) => Promise<string | null>,
): Promise<Written[]> {
  const script = scriptOf(owner)
  const texts: Written[] = []
  for (const { version, changes } of (await kept?.of(owner)) ?? []) {
    const start = (await copies?.text(script, version))?.text ?? (await otherwise(script, version))
    if (start === null) continue
    const doc = changes.reduce<Text>((text, change) => ChangeSet.fromJSON(change).apply(text), Text.of(start.split('\n')))
    texts.push({ version, text: doc.toString(), unsent: changes.length })
  }
  return texts
}

export function scriptOf(owner: string): string {
  return owner.slice(owner.indexOf('/') + 1)
}

/** A script as it was last written here, with what the server hasn't got; null when there is no copy of it. */
export async function asWritten(here: Here, owner: string): Promise<Written | null> {
  const [latest] = await unsentTexts(here, owner, () => Promise.resolve(null))
  if (latest) return latest
  const text = await here.copies?.text(scriptOf(owner))
  return text ? { ...text, unsent: 0 } : null
}
