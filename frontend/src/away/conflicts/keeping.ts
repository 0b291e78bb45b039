import type { Device } from '../device'
import type { Conflict } from './detect'

/** Keeps the conflicts that are open in a script on this device, sealed, so that they outlive the window. */
export class KeptConflicts {
  private writing: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly device: Device | null,
    private readonly owner: string,
  ) {}

  /** Those that were open when the script was last here. */
  async read(): Promise<readonly Conflict[]> {
    const stored = await this.device?.database.get('conflicts', this.owner)
    return stored === undefined ? [] : ((await this.device!.seal.open(stored)) as readonly Conflict[])
  }

  write(open: readonly Conflict[]): void {
    const { device, owner } = this
    if (!device) return
    this.writing = this.writing
      .then(async () => {
        if (open.length === 0) await device.database.delete('conflicts', owner)
        else await device.database.put('conflicts', await device.seal.close(open), owner)
      })
      .catch(() => {})
  }
}
