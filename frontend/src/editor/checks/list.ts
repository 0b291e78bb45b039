import type { SceneEntry } from 'draftroom-core'
import type { Text } from '@codemirror/state'
import { checkWords } from 'words/checks'
import { excerpt } from './excerpt'
import { cutShort } from './cutShort'
import type { Findings } from './field'
import { choices, matching } from './filter'
import type { KnownFinding } from './findings'
import { grouped, sceneOf, type Group } from './groups'
import { item, part, type Deed, type Entry } from './item'

/** What the list shows: findings, and the text and the scenes that they are in, as they are now. */
export interface Shown extends Findings {
  readonly scenes: readonly SceneEntry[]
  readonly doc: Text
}

/** What somebody at the list wants. */
export interface Wishes {
  /** Something done with a finding; `place` says which of its other places is meant. */
  do(deed: Deed, finding: KnownFinding, place: number): void
  mendAll(findings: readonly KnownFinding[]): void
  /** The list drawn again, since the filter was changed. */
  filtered(): void
  /** How many of these findings one edit would mend. */
  mendable(findings: readonly KnownFinding[]): number
}

/** More than this at once and the list is slow to draw; the filter shows the others. */
const MOST = 200

/** The findings beside the script, in its order, a group a scene. */
export class FindingList {
  private readonly filter: HTMLSelectElement
  private readonly all: HTMLButtonElement
  private readonly groups: HTMLElement
  private findings: readonly KnownFinding[] = []
  private drawn = ''
  private offered = ''
  private active: string | null = null

  constructor(
    private readonly root: HTMLElement,
    private readonly wishes: Wishes,
  ) {
    this.filter = root.querySelector('select')!
    this.all = root.querySelector('[data-mend-all]')!
    this.groups = root.querySelector('[data-groups]')!
    this.filter.addEventListener('change', () => wishes.filtered())
    this.all.addEventListener('click', () => wishes.mendAll(this.passed))
    this.groups.addEventListener('click', (event) => this.clicked(event))
    this.groups.addEventListener('keydown', (event) => this.key(event))
  }

  /** Shows these. Who is at one of them stays there, or comes to the next. */
  show(shown: Shown): void {
    const { kinds, findings } = shown
    this.findings = findings
    this.offer()
    this.root.querySelector<HTMLElement>('[data-nothing-found]')!.hidden = kinds === 0 || findings.length > 0
    this.root.querySelector<HTMLElement>('[data-found]')!.hidden = findings.length === 0
    const passed = this.passed
    const isOneKind = passed.every(({ kind }) => kind === this.filter.value)
    const together = isOneKind ? this.wishes.mendable(passed) : 0
    this.all.hidden = together < 2
    this.all.textContent = checkWords.fixAll(together)
    this.draw(passed, shown)
  }

  /** Marks one finding and brings it into view; null marks none. */
  activate(id: string | null, { focus = false } = {}): void {
    this.active = id
    this.mark()
    const chosen = this.items.find((each) => each.dataset.finding === id)
    chosen?.scrollIntoView({ block: 'nearest' })
    if (focus) chosen?.querySelector<HTMLElement>('[data-do=show]')?.focus({ preventScroll: true })
  }

  /** Puts the focus on the filter; on the whole where there is nothing to filter. */
  focus(): void {
    ;(this.findings.length > 0 ? this.filter : this.root).focus()
  }

  /** Lets all through again. */
  showAll(): void {
    this.filter.value = 'all'
  }

  /** The findings that the filter lets through. */
  private get passed(): readonly KnownFinding[] {
    return matching(this.findings, this.filter.value)
  }

  private get items(): HTMLElement[] {
    return [...this.groups.querySelectorAll<HTMLElement>('[data-finding]')]
  }

  private mark(): void {
    for (const each of this.items) each.classList.toggle('note-active', each.dataset.finding === this.active)
  }

  private offer(): void {
    const before = this.filter.value
    const groups = choices(this.findings).map(({ label, choices }) => {
      const group = part('optgroup', '', ...choices.map(({ filter, label }) => new Option(label, filter)))
      group.label = label
      return group
    })
    const offered = JSON.stringify([this.findings.length, choices(this.findings)])
    if (offered === this.offered) return
    this.offered = offered
    this.filter.replaceChildren(new Option(checkWords.everything(this.findings.length), 'all'), ...groups)
    this.filter.value = [...this.filter.options].some(({ value }) => value === before) ? before : 'all'
  }

  private draw(passed: readonly KnownFinding[], { scenes, doc, count }: Shown): void {
    const groups = grouped(passed.slice(0, MOST), scenes).map(({ findings, ...scene }) => ({
      ...scene,
      entries: findings.map((finding) => entry(finding, scenes, doc)),
    }))
    const now = JSON.stringify([passed.length, count, groups.map(({ entries, ...scene }) => [scene, entries.map(essence)])])
    if (now === this.drawn) return
    this.drawn = now
    const kept = this.where()
    this.groups.replaceChildren(...groups.map(section))
    const cut = cutShort(Math.min(MOST, passed.length), passed.length, { known: this.findings.length, count })
    if (cut) this.groups.append(part('p', 'side-message', cut))
    this.mark()
    if (kept) this.return(kept)
  }

  /** Where the focus is among the items. */
  private where(): { id: string; index: number; deed: string } | null {
    const focused = document.activeElement as HTMLElement | null
    const index = this.items.findIndex((each) => each.contains(focused))
    if (index < 0) return null
    return { id: this.items[index]!.dataset.finding!, index, deed: focused?.dataset.do ?? 'show' }
  }

  private return({ id, index, deed }: { id: string; index: number; deed: string }): void {
    const items = this.items
    const same = items.find((each) => each.dataset.finding === id)
    const next = same ?? items[Math.min(index, items.length - 1)]
    const button = same?.querySelector<HTMLElement>(`[data-do=${deed}]`) ?? next?.querySelector<HTMLElement>('button')
    ;(button ?? this.root).focus({ preventScroll: same !== undefined })
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as Element
    const id = target.closest<HTMLElement>('[data-finding]')?.dataset.finding
    const finding = this.findings.find((one) => one.id === id)
    if (!finding) return
    const button = target.closest<HTMLElement>('[data-do]')
    this.wishes.do((button?.dataset.do as Deed | undefined) ?? 'show', finding, Number(button?.dataset.place ?? 0))
  }

  /** Down and Up go from finding to finding, Home and End to the ends. */
  private key(event: KeyboardEvent): void {
    const items = this.items
    const at = items.findIndex((each) => each.contains(document.activeElement))
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (target === undefined || at < 0) return
    event.preventDefault()
    items[Math.max(0, Math.min(target, items.length - 1))]!.querySelector<HTMLElement>('[data-do=show]')!.focus()
  }
}

function entry(finding: KnownFinding, scenes: readonly SceneEntry[], doc: Text): Entry {
  const names = finding.related.map(({ from }) => sceneOf(scenes, from))
  const elsewhere = names.map((name, place) => ({ name, place })).filter(({ name, place }) => names.indexOf(name) === place)
  return { finding, excerpt: excerpt(doc, finding.from, finding.to), elsewhere }
}

/** What an item shows; where it is in the text doesn't matter. */
function essence({ finding: { id, explanation, fix }, excerpt, elsewhere }: Entry): unknown {
  return [id, explanation, fix?.label, excerpt, elsewhere]
}

function section({ number, heading, entries }: Omit<Group, 'findings'> & { entries: readonly Entry[] }): HTMLElement {
  const title = part('h2', 'findings-scene', part('span', 'scene-number', number), part('span', '', heading))
  return part('section', 'findings', title, part('ul', 'findings-list', ...entries.map(item)))
}
