import { collab } from '@codemirror/collab'
import { ChangeSet, EditorState, StateEffect, Transaction, type Extension } from '@codemirror/state'
import type { KeptChanges, KeptStore } from './kept'
import { newTab, type Tabs } from './tabs'

/** A script's text at a version of its log. */
export interface VersionedText {
  readonly version: number
  readonly text: string
}

/** Where an editor starts: a version of the text, and the changes this browser kept on top of it. */
export interface Start extends VersionedText {
  readonly tab: string
  readonly kept: readonly unknown[]
}

/** A dead tab's changes that are now this window's to deliver. */
export interface Claimed {
  readonly kept: KeptChanges
  release(): void
}

/** Takes over what dead tabs of this owner left, the latest first. Living tabs keep theirs. */
export async function claimLeft(owner: string, store: KeptStore | null, tabs: Tabs): Promise<Claimed[]> {
  const claimed: Claimed[] = []
  for (const kept of (await store?.of(owner)) ?? []) {
    const hold = await tabs.claim(kept.tab)
    if (hold) claimed.push({ kept, release: hold.release })
  }
  return claimed
}

/** A new tab on the text as the page came with it. */
export async function startFresh(page: VersionedText, tabs: Tabs): Promise<Start> {
  const tab = newTab()
  await tabs.claim(tab)
  return { ...page, tab, kept: [] }
}

/** Goes on where a dead tab stopped: on its version, under its name, so that its changes are known again. */
export async function resume(
  { kept }: Claimed,
  textAt: (version: number) => Promise<string>,
): Promise<Start> {
  const text = await textAt(kept.version)
  return { tab: kept.tab, version: kept.version, text, kept: kept.changes }
}

// Marks a kept change being put back. A change that became empty when it was moved over those of others must be
// among the unconfirmed ones all the same: the server's log may have it, and they are told apart by their order.
const putBack = StateEffect.define<null>()

/** The editor's state for a start. The kept changes are in it as unconfirmed ones, and out of undo's reach. */
export function stateOf(start: Start, extensions: Extension): EditorState {
  let state = EditorState.create({
    doc: start.text,
    extensions: [
      collab({
        startVersion: start.version,
        clientID: start.tab,
        sharedEffects: (transaction) => transaction.effects.filter((effect) => effect.is(putBack)),
      }),
      extensions,
    ],
  })
  for (const changes of start.kept)
    state = state.update({
      changes: ChangeSet.fromJSON(changes),
      effects: putBack.of(null),
      annotations: Transaction.addToHistory.of(false),
      filter: false,
    }).state
  return state
}
