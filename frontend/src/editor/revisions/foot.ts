import { revisionWords } from 'words/revisions'
import { currentOf, type Revision, type Revisions } from './known'

/** The foot bar's word of the revision that goes on, and of locked numbers; a screen reader hears where one is. */
export class RevisionFoot {
  private readonly chip: HTMLElement
  private readonly locked: HTMLElement
  private readonly live: HTMLElement
  private here: Revision | undefined

  constructor(root: ParentNode) {
    this.chip = root.querySelector<HTMLElement>('[data-revision]')!
    this.locked = root.querySelector<HTMLElement>('[data-locked]')!
    this.live = root.querySelector<HTMLElement>('[data-revision-live]')!
  }

  show(known: Revisions): void {
    const current = known.revisions[currentOf(known)]
    this.chip.hidden = !current
    this.chip.className = `foot-wide foot-revision swatch-${current?.paper ?? 'white'}`
    this.chip.textContent = current?.name ?? ''
    this.locked.hidden = !known.locked
  }

  /** "Blue Revision, 24 Nov". */
  words(revision: Revision | undefined): string {
    return revision ? revisionWords.revision(revision.name, revision.day) : ''
  }

  /** Says it when the cursor comes into a revision's change, or another's. */
  isIn(revision: Revision | undefined): void {
    if (revision === this.here) return
    this.here = revision
    this.live.textContent = this.words(revision)
  }
}
