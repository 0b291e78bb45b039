import { Text, type EditorState } from '@codemirror/state'
import type { LoggedUpdate, SessionListener } from '../editor/collab/session'
import type { Start } from '../editor/collab/start'
import type { Meeting } from './conflicts/meeting'
import { Reunion } from './conflicts/reunion'
import type { LocalCopy } from './localCopy'

/** Hears of the server's log. */
export type LogListener = Required<Pick<SessionListener, 'opened' | 'logged'>>

/** Watches what dead tabs left being delivered. */
export interface DeliveryWatch {
  ofDelivery(start: Start, state: () => EditorState): LogListener
}

/** Hears of the server's log for the device's copy and for conflicts. */
export class LogWatch implements LogListener, DeliveryWatch {
  constructor(
    private readonly copy: LocalCopy,
    private readonly meeting: Meeting,
  ) {}

  opened(): void {
    this.meeting.opened()
  }

  logged(updates: readonly LoggedUpdate[], before: EditorState): void {
    this.meeting.logged(updates, before, this.copy.confirmed)
    this.copy.logged(updates)
  }

  /** What a dead tab left may meet others' changes as well. */
  ofDelivery(start: Start, state: () => EditorState): LogListener {
    const reunion = new Reunion(start.tab, state, (found) => this.meeting.add(found, true))
    let confirmed = Text.of(start.text.split('\n'))
    return {
      opened: () => reunion.opened(),
      logged: (updates, before) => {
        reunion.logged(updates, before, confirmed)
        for (const { changes } of updates) confirmed = changes.apply(confirmed)
      },
    }
  }
}
