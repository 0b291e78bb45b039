import { hearingWords } from 'words/hearing'
import { inLanguage, languageOf, type Voice } from './voices'
import type { Casting } from './casting'

/** Where everybody is given a voice. */
export class VoiceDialog {
  private readonly rows: HTMLElement
  private readonly language: HTMLSelectElement

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly casting: Casting,
    private readonly people: () => readonly string[],
    private readonly tries: (who: string) => void,
  ) {
    this.rows = dialog.querySelector('tbody')!
    this.language = dialog.querySelector('select')!
    this.language.addEventListener('change', () => {
      casting.speak(this.language.value)
      this.draw()
    })
  }

  open(): void {
    this.draw()
    this.dialog.showModal()
  }

  private draw(): void {
    const { voices, language } = this.casting
    const languages = [...new Set(voices.map(({ lang }) => languageOf(lang)))]
    this.language.replaceChildren(...languages.map((tag) => new Option(hearingWords.language(tag), tag, false, tag === languageOf(language))))
    const people = ['', ...this.people()]
    const sounds = this.casting.sounds(people.slice(1))
    this.rows.replaceChildren(...people.map((who) => this.row(who, sounds.get(who)?.voice)))
  }

  private row(who: string, now: Voice | undefined): HTMLElement {
    const name = who === '' ? hearingWords.narrator : who
    const row = document.createElement('tr')
    const head = document.createElement('th')
    head.scope = 'row'
    head.textContent = name
    row.append(head, cell(this.choice(who, name, now)), cell(this.trial(who, name)))
    return row
  }

  private choice(who: string, name: string, now: Voice | undefined): HTMLSelectElement {
    const select = document.createElement('select')
    select.className = 'input'
    select.setAttribute('aria-label', hearingWords.voiceOf(name))
    const chosen = this.casting.chosen.has(who)
    select.append(new Option(now && !chosen ? hearingWords.anyNow(now.name) : hearingWords.any, '', false, !chosen))
    for (const voice of inLanguage(this.casting.voices, this.casting.language))
      select.append(new Option(voice.name, voice.voiceURI, false, chosen && voice.voiceURI === now?.voiceURI))
    select.addEventListener('change', () => {
      this.casting.choose(who, select.value)
      this.draw()
      this.rows.querySelector<HTMLElement>(`[aria-label="${CSS.escape(hearingWords.voiceOf(name))}"]`)?.focus()
    })
    return select
  }

  private trial(who: string, name: string): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-quiet'
    button.textContent = hearingWords.tries
    button.setAttribute('aria-label', hearingWords.tryVoiceOf(name))
    button.addEventListener('click', () => this.tries(who))
    return button
  }
}

function cell(content: HTMLElement): HTMLElement {
  const cell = document.createElement('td')
  cell.append(content)
  return cell
}
