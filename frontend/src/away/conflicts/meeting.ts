import type { EditorState, Extension, Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { LoggedUpdate } from '../../editor/collab/session'
import type { Device } from '../device'
import type { Conflict } from './detect'
import { meets, openConflicts } from './field'
import { KeptConflicts } from './keeping'
import type { ConflictPanel } from './panel'
import { Reunion } from './reunion'

/** A window's conflicts: found when the server is met again, shown until they are done with, kept meanwhile. */
export class Meeting {
  readonly extension: Extension
  private reunion!: Reunion
  private view!: EditorView
  private panel: ConflictPanel | null = null

  private constructor(
    private readonly kept: KeptConflicts,
    private readonly before: readonly Conflict[],
  ) {
    this.extension = [
      openConflicts,
      EditorView.updateListener.of(({ state, startState }) => {
        const [open, before] = [state.field(openConflicts), startState.field(openConflicts)]
        if (open === before) return
        this.kept.write(open.map(({ id, ...conflict }) => ({ ...conflict, now: state.sliceDoc(conflict.from, conflict.to) })))
        void this.draw()
      }),
    ]
  }

  static async of(device: Device | null, owner: string): Promise<Meeting> {
    const kept = new KeptConflicts(device, owner)
    return new Meeting(kept, await kept.read().catch(() => []))
  }

  /** Starts, with what was open when the script was last here. */
  attach(view: EditorView, tab: string): void {
    this.view = view
    this.reunion = new Reunion(tab, () => view.state, (found) => this.add(found, false))
    this.add(this.before, true)
  }

  opened(): void {
    this.reunion.opened()
  }

  logged(updates: readonly LoggedUpdate[], before: EditorState, confirmed: Text): void {
    this.reunion.logged(updates, before, confirmed)
  }

  /** Adds conflicts, of this text or, with `elsewhere`, of one that this is to become or has been. */
  add(conflicts: readonly Conflict[], elsewhere: boolean): void {
    if (conflicts.length > 0) this.view.dispatch({ effects: meets.of({ conflicts, elsewhere }) })
  }

  /** The list is rarely needed, and comes when it is. */
  private async draw(): Promise<void> {
    if (this.panel) return this.panel.draw()
    const { ConflictPanel } = await import('./panel')
    this.panel ??= new ConflictPanel(this.view, document.querySelector<HTMLElement>('.script-editor')!)
  }
}
