import { StateEffect } from '@codemirror/state'
import { EditorView, type ViewUpdate } from '@codemirror/view'
import { goalWords } from 'words/goals'
import { post } from '../../http'
import { say } from '../../htmx'
import { outlineField } from '../outline/field'
import { element, write } from '../../elements'
import { askGoal } from './dialog'
import { today, whole, type Goal, type Progress, type Standing } from './progress'

/** How long after the last word the day is counted anew. */
const QUIET = 5000

/** A person's goal for the script: how far they are stands at the foot, and is told once when it is reached. */
export class Goals {
  private readonly button = element('button', 'foot-wide goal')
  private timer: ReturnType<typeof setTimeout> | undefined

  private constructor(
    private readonly view: EditorView,
    private readonly script: string,
    private progress: Progress,
  ) {
    this.button.type = 'button'
    this.button.addEventListener('click', () => this.ask())
    document.querySelector('[data-foot=words]')!.before(this.button)
    view.dispatch({ effects: StateEffect.appendConfig.of(EditorView.updateListener.of((update) => this.updated(update))) })
    this.show()
  }

  /** Starts; fails when the server can't be reached. */
  static async start(view: EditorView, script: string): Promise<Goals> {
    return new Goals(view, script, await progressOf(script))
  }

  /** Asks for the goal, and shows the days. */
  ask(): void {
    askGoal(this.progress, (goal) => void this.keep(goal))
  }

  private async keep(goal: Goal): Promise<void> {
    const { unit, daily, whole } = goal
    const answer = await post(`/scripts/${this.script}/goals`, { unit, daily: String(daily), whole: String(whole) }).catch(() => null)
    if (!answer?.ok) return say(document, answer?.status === 422 ? await answer.text() : goalWords.notKept)
    this.progress = { ...this.progress, goal }
    this.show()
  }

  private updated(update: ViewUpdate): void {
    if (!update.docChanged || this.standing === null) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.count(), QUIET)
  }

  private async count(): Promise<void> {
    const before = this.standing
    const now = await progressOf(this.script).catch(() => null)
    if (!now) return
    this.progress = now
    this.show()
    const after = this.standing
    if (after && after.done >= after.wanted && (before?.done ?? 0) < after.wanted) this.tell(after)
  }

  private get standing(): Standing | null {
    const { words, pages } = this.view.state.field(outlineField).outline
    return today(this.progress) ?? whole(this.progress, { words, pages: pages.length })
  }

  private show(): void {
    const { standing } = this
    this.button.hidden = standing === null
    if (!standing) return
    write(this.button, standing.words)
    this.button.title = this.both.join(', ')
    this.button.style.setProperty('--done', `${Math.min(100, (100 * standing.done) / standing.wanted)}%`)
  }

  private get both(): string[] {
    const { words, pages } = this.view.state.field(outlineField).outline
    return [today(this.progress), whole(this.progress, { words, pages: pages.length })].flatMap((one) => (one ? [one.words] : []))
  }

  /** Once a day, however often the goal is crossed. */
  private tell({ words }: Standing): void {
    const key = `draftroom.goal.${this.script}`
    try {
      if (localStorage.getItem(key) === this.progress.today) return
      localStorage.setItem(key, this.progress.today)
    } catch {
      // Without a place to keep it, it is told again.
    }
    this.view.dispatch({ effects: EditorView.announce.of(goalWords.reached(words)) })
    write(this.button, goalWords.reached(words))
  }
}

async function progressOf(script: string): Promise<Progress> {
  const zone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)
  const answer = await fetch(`/scripts/${script}/goals?zone=${zone}`)
  if (!answer.ok) throw new Error(`goals: ${answer.status}`)
  return (await answer.json()) as Progress
}
