import { spellingWords } from 'words/spelling'
import { element } from '../../elements'
import { LANGUAGES, type Choices } from './choices'

/** What the dialog is about. */
export interface Settings extends Choices {
  readonly languages: readonly string[]
  readonly project: string
  /** Whether the person may change the script's languages. */
  readonly mayWrite: boolean
}

/** Asks how spelling is to be checked, and hands over what was chosen. */
export function askSettings(now: Settings, chosen: (settings: Settings) => void): void {
  const on = box(spellingWords.check, now.on)
  const capitals = box(spellingWords.capitals, now.capitals)
  const notes = box(spellingWords.notes, now.notes)
  const languages = LANGUAGES.map((code) => ({ code, box: box(spellingWords.languages[code], now.languages.includes(code)) }))
  for (const language of languages) language.box.input.disabled = !now.mayWrite
  const words = element('a', '', spellingWords.projectWords)
  words.href = `/projects/${now.project}/words`
  const done = element('button', 'button button-primary', spellingWords.done)
  const title = element('h2', '', spellingWords.title)
  title.id = 'spelling-title'
  const legend = element('legend', '', spellingWords.ofScript)
  const form = element(
    'form',
    'form spelling-form',
    on.label,
    element('fieldset', 'spelling-languages', legend, ...languages.map(({ box }) => box.label)),
    capitals.label,
    notes.label,
    element('p', 'small second', spellingWords.rightIf, words, spellingWords.alwaysRight),
    element('div', 'buttons', done),
  )
  form.method = 'dialog'
  const dialog = element('dialog', 'dialog', title, form)
  dialog.setAttribute('aria-labelledby', title.id)
  dialog.addEventListener('close', () => {
    const codes = languages.filter(({ box }) => box.input.checked).map(({ code }) => code)
    chosen({ ...now, on: on.input.checked, capitals: capitals.input.checked, notes: notes.input.checked, languages: codes })
    dialog.remove()
  })
  document.body.append(dialog)
  dialog.showModal()
}

function box(name: string, checked: boolean): { label: HTMLLabelElement; input: HTMLInputElement } {
  const input = element('input')
  input.type = 'checkbox'
  input.checked = checked
  return { label: element('label', 'spelling-choice', input, ` ${name}`), input }
}
