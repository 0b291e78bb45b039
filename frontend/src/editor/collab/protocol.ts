// What travels over a script's socket, /scripts/{id}/updates, as JSON text.

/** One accepted or offered edit: a CodeMirror change set and the tab that made it. */
export interface WireUpdate {
  readonly clientID: string
  readonly changes: unknown
}

/** Someone who has the script open. */
export interface PresentPerson {
  readonly id: string
  readonly name: string
}

/** What a window says. `seq` numbers its pushes, so that an answer can be told to be of the last one. */
export type ClientMessage =
  | { readonly type: 'pull'; readonly version: number }
  | {
      readonly type: 'push'
      readonly version: number
      readonly updates: readonly WireUpdate[]
      readonly seq: number
    }
  | { readonly type: 'cursor'; readonly version: number; readonly anchor: number; readonly head: number }

/** Where somebody's cursor is, in the text of a version. The window's name is the server's, and new with each connection. */
export interface CursorNews {
  readonly type: 'cursor'
  readonly window: string
  readonly person: string
  readonly version: number
  readonly anchor: number
  readonly head: number
}

/** What the server says of the others, beside the text. */
export type News =
  | { readonly type: 'present'; readonly people: readonly PresentPerson[] }
  | CursorNews
  | { readonly type: 'gone'; readonly window: string }
  /** The script's revisions, or whether its numbers are locked, have changed. */
  | { readonly type: 'revised' }
  | { readonly type: 'commented' }
  /** The script is on another paper. */
  | { readonly type: 'paper'; readonly paper: string }
  /** The words of the project's dictionary have changed. */
  | { readonly type: 'spelled' }

/** What the server says. `updates` follow their `version`; `accepted` comes only after the commit is on disk. */
export type ServerMessage =
  | { readonly type: 'updates'; readonly version: number; readonly updates: readonly WireUpdate[] }
  | { readonly type: 'accepted'; readonly seq: number; readonly version: number }
  | { readonly type: 'behind'; readonly seq: number; readonly version: number }
  | { readonly type: 'refused'; readonly seq: number; readonly message: string }
  | News
