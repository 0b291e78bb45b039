import { goalWords } from 'words/goals'
import { element } from '../../elements'
import { fortnight, today, type Goal, type Progress } from './progress'

/** Asks for a goal, and shows what was written in the last fortnight; hands over what was chosen. */
export function askGoal(progress: Progress, chosen: (goal: Goal) => void): void {
  const { goal } = progress
  const unit = element('select', 'input', new Option(goalWords.words, 'words'), new Option(goalWords.pages, 'pages'))
  unit.value = goal.unit
  const [daily, whole] = [number(goal.daily), number(goal.whole)]
  const keep = element('button', 'button button-primary', goalWords.keep)
  const close = element('button', 'button', goalWords.cancel)
  close.type = 'button'
  const form = element(
    'form',
    'form goal-form',
    field(goalWords.countedIn, unit),
    field(goalWords.daily, daily),
    field(goalWords.whole, whole),
    element('p', 'small second', goalWords.yoursAlone),
    element('div', 'buttons', keep, close),
  )
  form.method = 'dialog'
  const title = element('h2', '', goalWords.title)
  title.id = 'goals-title'
  const dialog = element('dialog', 'dialog goal-dialog', title, form, history(progress))
  dialog.setAttribute('aria-labelledby', title.id)
  close.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', () =>
    chosen({ unit: unit.value as Goal['unit'], daily: daily.valueAsNumber || 0, whole: whole.valueAsNumber || 0 }),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

function number(value: number): HTMLInputElement {
  const input = element('input', 'input')
  input.type = 'number'
  input.min = '1'
  input.max = '1000000'
  input.step = '1'
  input.value = value === 0 ? '' : String(value)
  return input
}

function field(name: string, control: HTMLElement): HTMLElement {
  return element('label', 'field', element('span', '', name), control)
}

/** A bar a day, with a line at the goal, and beside it the same as a table. */
function history(progress: Progress): HTMLElement {
  const days = fortnight(progress)
  const most = Math.max(1, progress.goal.daily, ...days.map(({ amount }) => amount))
  const bars = days.map(({ amount }) => {
    const bar = element('span', 'goal-bar')
    bar.style.height = `${Math.round((100 * amount) / most)}%`
    return bar
  })
  const chart = element('div', 'goal-chart', ...bars)
  chart.ariaHidden = 'true'
  const wanted = today(progress)?.wanted ?? 0
  chart.style.setProperty('--goal', wanted > 0 ? `${(100 * wanted) / most}%` : '-1px')
  const rows = days
    .filter(({ amount, day }) => amount > 0 || day === progress.today)
    .reverse()
    .map(({ day, amount }) => {
      const name = element('th', '', goalWords.day(new Date(`${day}T00:00:00Z`)))
      name.scope = 'row'
      return element('tr', '', name, element('td', '', goalWords.amount(amount, progress.goal.unit)))
    })
  const table = element('table', 'goal-table', element('caption', '', goalWords.history), element('tbody', '', ...rows))
  return element('div', 'goal-history', chart, table)
}
