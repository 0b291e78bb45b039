import { Text, type ChangeSet } from '@codemirror/state'
import type { VersionedText } from '../editor/collab/start'
import type { Copies, Named } from './copies'

const STEPS_BEFORE_A_NEW_TEXT = 1000

/** A change that the server's log has got. */
export interface Logged {
  readonly changes: ChangeSet
}

/** Keeps this device's copy of the script that a window shows in step with what the window knows of the server's log. */
export class LocalCopy {
  private text: Text
  private version: number
  private steps = 0
  private writing: Promise<void>

  constructor(
    private readonly copies: Copies | null,
    private readonly of: Named,
    start: VersionedText,
    private readonly unsent: () => Promise<ReadonlySet<string>>,
  ) {
    this.text = Text.of(start.text.split('\n'))
    this.version = start.version
    this.writing = this.write(start, Promise.resolve())
  }

  /** The text that the server has, as far as this window knows. */
  get confirmed(): Text {
    return this.text
  }

  logged(updates: readonly Logged[]): void {
    const from = this.version
    for (const { changes } of updates) this.text = changes.apply(this.text)
    this.version += updates.length
    this.steps += updates.length
    const changes = updates.map((update) => update.changes.toJSON() as unknown)
    this.next((copies) => copies.append(this.of.script, from, changes))
    if (this.steps < STEPS_BEFORE_A_NEW_TEXT) return
    this.steps = 0
    const now = { version: this.version, text: this.text.toString() }
    this.writing = this.write(now, this.writing)
  }

  /** Resolves when all of this moment is written or has failed to be. */
  settled(): Promise<void> {
    return this.writing
  }

  private write(start: VersionedText, before: Promise<void>): Promise<void> {
    return before
      .then(async () => this.copies?.begin(this.of, start, await this.unsent()))
      .catch(noRoom)
  }

  private next(run: (copies: Copies) => Promise<void>): void {
    const { copies } = this
    if (copies) this.writing = this.writing.then(() => run(copies)).catch(noRoom)
  }
}

/** Without room for a copy the script can't be opened without the server; it is safe there all the same. */
function noRoom(): void {}
