import type { DeliveryWatch } from '../../away/logWatch'
import { sendableUpdates } from '@codemirror/collab'
import type { EditorState, Transaction } from '@codemirror/state'
import type { After, Channel, ChannelListener } from './channel'
import { Session, type Host } from './session'
import { stateOf, type Start } from './start'

/** A state with nobody looking at it. */
export class BareHost implements Host {
  constructor(public state: EditorState) {}

  dispatch(transactions: readonly Transaction[]): void {
    this.state = transactions.at(-1)?.state ?? this.state
  }
}

/** A channel that a delivery may close when it is done. */
export interface ClosableChannel extends Channel {
  close(): void
}

/**
 * Brings what another, dead tab kept to the server, without an editor. Resolves once all of it is confirmed;
 * rejects with a message for the writer when the server refuses it, which leaves the kept changes where they are.
 */
export function deliver(
  start: Start,
  after: After,
  watch: DeliveryWatch | null,
  connect: (listener: ChannelListener) => ClosableChannel,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const host = new BareHost(stateOf(start, []))
    const session = new Session(host, { changed: check, ...watch?.ofDelivery(start, () => host.state) }, after)
    const channel = connect(session)
    session.channel = channel

    function check(): void {
      const { link } = session
      if (link.kind === 'refused') finish(() => reject(new Error(link.message)))
      else if (sendableUpdates(host.state).length === 0) finish(resolve)
    }
    function finish(settle: () => void): void {
      channel.close()
      settle()
    }
  })
}
