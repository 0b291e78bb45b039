// The critique of the scene that the cursor is in, beside the script.

import { critiqueWords } from 'words/critique'
import { faultOf, say } from '../htmx'
import { csrfToken } from '../http'
import { scriptEditor, type NoteState, type ScriptEditor } from '../editor/notes'
import { followJob } from '../jobs'
import { Lenses } from './lenses'
import { saidLast } from './live'
import { fateOf, marksOf } from './marks'

const SETTLED = 200
/** How long after the last edit the notes are looked up again. */
const PAUSE = 1200
/** How long a scene that is to be read may take to be saved before the writer is told. */
const PATIENCE = 3000
/** The field of the form that has a lens. */
const LENS = 'lens'

/** Starts the panel in its place on the script page, once the editor is open. */
export async function openCritique(place: HTMLElement): Promise<void> {
  const panel = new CritiquePanel(place, await scriptEditor())
  await panel.show()
  await panel.mark()
}

class CritiquePanel {
  private readonly script: string
  private asked = 0
  private settling = 0
  private pausing = 0
  private marked = false
  private active: string | null = null
  private reply = ''
  private attempt = 0
  private readonly lenses: Lenses

  constructor(
    private readonly place: HTMLElement,
    private readonly editor: ScriptEditor,
  ) {
    this.script = place.dataset['critique']!
    this.lenses = new Lenses(this.script, sessionStorage)
    place.tabIndex = -1
    place.addEventListener('submit', (event) => this.submitted(event))
    place.addEventListener('click', (event) => this.clicked(event))
    place.addEventListener('change', () => this.lenses.keep(this.place))
    this.listen()
  }

  /** Fetches the panel of the scene the cursor is in. */
  async show(): Promise<void> {
    const turn = ++this.asked
    const version = await this.savedVersion()
    if (version === null) return
    const at = this.editor.currentScene()?.from ?? 0
    const html = await this.fetched(`/scripts/${this.script}/critiques/latest?at=${at}&version=${version}`)
    if (html !== null && turn === this.asked) this.put(html)
  }

  /** Has the editor mark the lines of every scene's notes. */
  async mark(): Promise<void> {
    const version = await this.savedVersion()
    if (version === null) return
    const marks = await marksOf(this.script, version)
    if (!marks) return
    this.marked = marks.length > 0
    this.editor.setNotes(marks, version)
  }

  /** Null when the server refuses the script; the page says so above the script. */
  private savedVersion(): Promise<number | null> {
    return this.editor.whenSaved().catch(() => null)
  }

  private listen(): void {
    const on = <T>(name: string, heard: (detail: T) => void) =>
      document.addEventListener(`draftroom:${name}`, (event) => heard((event as CustomEvent<T>).detail))
    on('scene-changed', () => this.showSoon())
    on('script-edited', () => this.lookAgainSoon())
    on<{ id: string }>('note-clicked', ({ id }) => this.choose(id))
    on<{ id: string; state: NoteState }>('note-changed', ({ id, state }) => this.follow(id, state))
    this.place.addEventListener('draftroom:job-progress', (event) => this.progressed((event as CustomEvent).detail))
    this.place.addEventListener('draftroom:job-output', (event) => this.heard((event as CustomEvent).detail.text))
    this.place.addEventListener('draftroom:job-ended', () => void this.show().then(() => this.mark()))
  }

  private showSoon(): void {
    clearTimeout(this.settling)
    this.settling = window.setTimeout(() => void this.show(), SETTLED)
  }

  private lookAgainSoon(): void {
    clearTimeout(this.pausing)
    this.pausing = window.setTimeout(() => void this.lookAgain(), PAUSE)
  }

  /** Edits make notes stale, and a line that was cut may be back in another place. Nobody at the notes is disturbed. */
  private async lookAgain(): Promise<void> {
    const isIdle = !this.place.querySelector('[data-critique-live]') && !this.place.contains(document.activeElement)
    if (isIdle && this.place.querySelector('[data-note-id]')) await this.show()
    if (this.marked) await this.mark()
  }

  private put(html: string): void {
    const opened = openedIn(this.place)
    const hadFocus = this.place.contains(document.activeElement)
    this.place.innerHTML = html
    this.reply = ''
    this.place.querySelectorAll<HTMLElement>('[data-job]').forEach(followJob)
    if (hadFocus) this.place.focus({ preventScroll: true })
    this.lenses.tick(this.place)
    reopen(this.place, opened)
    if (this.active) this.activate(this.active)
    this.count()
  }

  /** Says on the button at the foot, where there is one, how many notes wait. */
  private count(): void {
    const open = this.place.querySelectorAll('[data-note-id] [value=done]').length
    const button = document.querySelector<HTMLElement>('[data-notes-button]')
    if (button) button.textContent = critiqueWords.count(open)
  }

  private submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    if (form.matches('[data-critique-ask]')) {
      event.preventDefault()
      void this.ask(form)
    } else if (form.matches('[data-note-state]')) {
      event.preventDefault()
      void this.settle(form, event.submitter as HTMLButtonElement)
    }
  }

  /** Asks about the scene that the panel shows, as it is saved now, wherever the cursor has gone meanwhile. */
  private async ask(pressed: HTMLFormElement): Promise<void> {
    pressed.querySelector('button')!.disabled = true
    const chosen = new FormData(pressed)
    const title = this.place.querySelector('.panel-title')?.textContent ?? ''
    const turn = ++this.asked
    const form = await this.formNow(chosen)
    const html = form && (await this.fetched(form.action, withLenses(form, chosen)))
    if (html && turn === this.asked) return this.put(html)
    if (html) say(document, critiqueWords.other(title))
    await this.show()
  }

  /** The form of the scene that a form is of, in the version that is saved now; null when there is none. */
  private async formNow(chosen: FormData): Promise<HTMLFormElement | null> {
    const waiting = setTimeout(() => say(document, critiqueWords.unsaved), PATIENCE)
    const version = await this.savedVersion()
    clearTimeout(waiting)
    if (version === null) return null
    const scene = `at=${chosen.get('from') as string}&since=${chosen.get('version') as string}`
    const html = await this.fetched(`/scripts/${this.script}/critiques/latest?${scene}&version=${version}`)
    const panel = new DOMParser().parseFromString(html ?? '', 'text/html')
    return panel.querySelector<HTMLFormElement>('[data-critique-ask]')
  }

  private async settle(form: HTMLFormElement, pressed: HTMLButtonElement): Promise<void> {
    const fields = new FormData(form, pressed)
    if ((await this.fetched(form.action, fields)) === null) return
    await this.show()
    await this.mark()
  }

  private clicked(event: MouseEvent): void {
    const target = event.target as Element
    const note = target.closest<HTMLElement>('[data-note-id]')
    if (!note || target.closest('button, summary')) return
    if (target.closest('a')) event.preventDefault()
    const id = note.dataset['noteId']!
    this.activate(id)
    this.editor.showNote(id)
  }

  /** A line was clicked in the script: its note is shown, now or when its scene's panel has come. */
  private choose(id: string): void {
    this.active = id
    this.editor.showNotesPanel()
    this.activate(id)
  }

  private activate(id: string): void {
    this.active = id
    for (const note of this.place.querySelectorAll<HTMLElement>('[data-note-id]')) {
      const chosen = note.dataset['noteId'] === id
      note.classList.toggle('note-active', chosen)
      if (chosen) note.scrollIntoView({ block: 'nearest' })
    }
  }

  private follow(id: string, state: NoteState): void {
    const fate = this.place.querySelector(`[data-note-id="${CSS.escape(id)}"] [data-note-fate]`)
    if (fate) fate.textContent = fateOf(state)
  }

  private progressed({ attempt }: { attempt: number }): void {
    if (attempt !== this.attempt) this.reply = ''
    this.attempt = attempt
  }

  private heard(text: string): void {
    this.reply += text
    const said = saidLast(this.reply)
    const live = this.place.querySelector<HTMLElement>('[data-critique-live]')
    if (!live || !said) return
    live.hidden = false
    live.querySelector('[data-critique-live-text]')!.textContent = said
  }

  /** The answer's text; null when there was none of use, which has been said. */
  private async fetched(address: string, fields?: FormData): Promise<string | null> {
    const headers = { 'HX-Request': 'true', 'X-CSRF-TOKEN': csrfToken(), Accept: 'text/html' }
    try {
      const body = fields && new URLSearchParams(fields as unknown as Record<string, string>)
      const answer = await fetch(address, body ? { method: 'POST', headers, body } : { headers })
      const text = await answer.text()
      if (answer.ok) return text
      say(document, faultOf(answer.status, answer.headers.get('Content-Type') ?? '', text))
    } catch {
      say(document, critiqueWords.unreachable)
    }
    return null
  }
}

function withLenses(form: HTMLFormElement, chosen: FormData): FormData {
  const fields = new FormData(form)
  fields.delete(LENS)
  for (const lens of chosen.getAll(LENS)) fields.append(LENS, lens)
  return fields
}

/** What the reader has unfolded, by its words; figures in them may change. */
function openedIn(place: HTMLElement): Set<string> {
  return new Set([...place.querySelectorAll('details[open] > summary')].map(nameOf))
}

function reopen(place: HTMLElement, opened: ReadonlySet<string>): void {
  for (const summary of place.querySelectorAll('details > summary'))
    if (opened.has(nameOf(summary))) summary.parentElement!.setAttribute('open', '')
}

function nameOf(summary: Element): string {
  return summary.textContent!.replace(/\d+/g, '').trim()
}
