import type { ClientMessage, ServerMessage } from './protocol'

/** A way to the server that may be down at any moment. Messages sent while it is down are dropped. */
export interface Channel {
  readonly isOpen: boolean
  send(message: ClientMessage): void
  /** Drops the connection, if any, and starts anew: for when the server has stopped answering. */
  restart(): void
}

/** What a channel tells. Between `opened` and `lost` messages arrive in order; others may have been lost. */
export interface ChannelListener {
  opened(): void
  received(message: ServerMessage): void
  lost(): void
}

/** Timers, so that tests can play time. Answers with what calls it off. */
export type After = (milliseconds: number, run: () => void) => () => void

export const afterInWindow: After = (milliseconds, run) => {
  const timer = setTimeout(run, milliseconds)
  return () => clearTimeout(timer)
}
