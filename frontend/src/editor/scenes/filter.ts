import type { SceneEntry } from 'draftroom-core'
import { EVERYTHING, options, passing, tally, type Choice, type Option } from './choosing'
import { write } from '../../elements'

const LISTS = ['character', 'place', 'time', 'setting'] as const

/** The fields above the navigator that choose among its scenes, and the line that counts them. */
export class SceneFilter {
  private readonly field: HTMLInputElement
  private readonly lists: Readonly<Record<(typeof LISTS)[number], HTMLSelectElement>>
  private readonly tally: HTMLElement
  private readonly clearing: HTMLButtonElement
  private offered = ''

  constructor(
    private readonly root: HTMLElement,
    changed: () => void,
  ) {
    this.field = root.querySelector('input')!
    this.tally = root.querySelector('[data-tally]')!
    this.clearing = root.querySelector('[data-clear]')!
    const list = (name: string) => root.querySelector<HTMLSelectElement>(`[data-choose=${name}]`)!
    this.lists = { character: list('character'), place: list('place'), time: list('time'), setting: list('setting') }
    root.hidden = false
    root.addEventListener('input', changed)
    this.clearing.addEventListener('click', () => {
      this.clear()
      changed()
    })
  }

  /** What is chosen of these scenes: what lets them through, or null where all are; tells how many. */
  apply(scenes: readonly SceneEntry[]): ((scene: SceneEntry) => boolean) | null {
    this.offer(scenes)
    const passes = passing(this.choice, scenes)
    write(this.tally, tally(scenes, passes))
    this.clearing.hidden = passes === null
    return passes
  }

  get isEmpty(): boolean {
    return Object.values(this.choice).every((wish) => wish === '')
  }

  /** Lets all through again, and puts the cursor into the field. */
  clear(): void {
    this.field.value = EVERYTHING.words
    for (const name of LISTS) this.lists[name].value = ''
    this.field.focus()
  }

  focus(): void {
    this.field.focus()
  }

  /** Whether what happened happened in the field. */
  isField(target: EventTarget | null): boolean {
    return target === this.field
  }

  /** Whether what happened happened in one of the fields or lists. */
  has(target: EventTarget | null): boolean {
    return target instanceof Node && this.root.contains(target)
  }

  private get choice(): Choice {
    const { character, place, time, setting } = this.lists
    return { words: this.field.value, character: character.value, place: place.value, time: time.value, setting: setting.value }
  }

  private offer(scenes: readonly SceneEntry[]): void {
    const all = options(scenes)
    const offered = JSON.stringify(all)
    if (offered === this.offered) return
    this.offered = offered
    for (const name of LISTS) fill(this.lists[name], all[name])
  }
}

/** What was chosen stays, even where no scene has it any more. */
function fill(list: HTMLSelectElement, choices: readonly Option[]): void {
  const chosen = list.value
  const [any] = list.options
  list.replaceChildren(any!, ...choices.map(([value, name]) => new Option(name, value)))
  if (chosen !== '' && !choices.some(([value]) => value === chosen)) list.append(new Option(chosen, chosen))
  list.value = chosen
}
