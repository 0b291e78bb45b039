// What the scenes of a script are looked at for, as the reader ticked it; as long as the window is open.

const KEY = 'draftroom.lenses'
const BOXES = '[data-critique-lenses] input'

/** The lenses of a script, in every scene's panel. */
export class Lenses {
  constructor(
    private readonly script: string,
    private readonly kept: Pick<Storage, 'getItem' | 'setItem'>,
  ) {}

  /** Remembers what is ticked in a panel. */
  keep(panel: ParentNode): void {
    const ticked = [...panel.querySelectorAll<HTMLInputElement>(BOXES)].filter(({ checked }) => checked).map(({ value }) => value)
    try {
      this.kept.setItem(`${KEY}.${this.script}`, JSON.stringify(ticked))
    } catch {
      // No room, or none allowed: the next scene has its own.
    }
    this.name(panel)
  }

  /** Ticks in a fetched panel what was ticked last; where nothing ever was, it stays as the server has it. */
  tick(panel: ParentNode): void {
    const ticked = this.ticked()
    if (!ticked) return
    for (const box of panel.querySelectorAll<HTMLInputElement>(BOXES)) box.checked = ticked.includes(box.value)
    this.name(panel)
  }

  private ticked(): readonly string[] | null {
    try {
      const ticked: unknown = JSON.parse(this.kept.getItem(`${KEY}.${this.script}`) ?? 'null')
      return Array.isArray(ticked) ? (ticked as string[]) : null
    } catch {
      return null
    }
  }

  /** Their names, where the folded list says them. */
  private name(panel: ParentNode): void {
    const names = panel.querySelector('[data-lens-names]')
    const ticked = [...panel.querySelectorAll<HTMLInputElement>(BOXES)].filter(({ checked }) => checked)
    if (names) names.textContent = ticked.map(({ dataset }) => dataset['name'] ?? '').join(', ')
  }
}
