import { isolateHistory } from '@codemirror/commands'
import type { EditorView } from '@codemirror/view'
import { alternativesWords } from 'words/alternatives'
import { faultOf } from '../../htmx'
import { csrfToken } from '../../http'
import { followJob } from '../../jobs'
import type { Saving } from '../saving'
import { insertion } from './insertion'

/** Shows the alternatives for the line where the cursor is. Nothing is inserted but by its buttons. */
export class AlternativesDialog {
  private readonly place: HTMLElement
  private readonly fault: HTMLElement

  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly view: EditorView,
    private readonly saving: Saving,
    private readonly script: string,
  ) {
    this.place = dialog.querySelector('[data-list]')!
    this.fault = dialog.querySelector('[data-fault]')!
    this.place.addEventListener('click', (event) => this.clicked(event))
    this.place.addEventListener('submit', (event) => this.submitted(event))
    this.place.addEventListener('draftroom:job-ended', () => void this.refresh())
    dialog.addEventListener('close', () => view.focus())
  }

  /** Asks about the selection, or the paragraph that the cursor is in. */
  async ask(): Promise<void> {
    this.place.replaceChildren()
    this.say('')
    this.dialog.showModal()
    const version = await this.saving.whenSaved().catch(() => null)
    if (version === null) return this.say(alternativesWords.unreachable)
    const { from, to } = this.view.state.selection.main
    await this.show(`/scripts/${this.script}/alternatives`, new URLSearchParams({ version: `${version}`, from: `${from}`, to: `${to}` }))
  }

  private submitted(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement
    if (!form.matches('[data-alternatives-ask]')) return
    event.preventDefault()
    void this.show(form.action, new URLSearchParams(new FormData(form) as unknown as Record<string, string>))
  }

  private refresh(): Promise<void> {
    return this.show(this.list()!.dataset['alternatives']!)
  }

  private async show(address: string, body?: URLSearchParams): Promise<void> {
    const headers = { 'HX-Request': 'true', 'X-CSRF-TOKEN': csrfToken(), Accept: 'text/html' }
    try {
      const answer = await fetch(address, body ? { method: 'POST', headers, body } : { headers })
      const text = await answer.text()
      if (!answer.ok) return this.say(faultOf(answer.status, answer.headers.get('Content-Type') ?? '', text))
      this.say('')
      this.place.innerHTML = text
      this.place.querySelectorAll<HTMLElement>('[data-job]').forEach(followJob)
      this.place.querySelectorAll<HTMLElement>('[data-insert]').forEach((button) => (button.hidden = false))
      this.place.querySelector<HTMLElement>('[data-insert]')?.focus()
    } catch {
      this.say(alternativesWords.unreachable)
    }
  }

  private clicked(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-insert]')
    if (button) this.insert(button.dataset['insert']!)
  }

  private insert(text: string): void {
    const { from, to, version, passage } = this.list()!.dataset
    const since = this.saving.session.mappingFrom(Number(version))
    const edit = since && insertion(this.view.state.doc, since, { from: Number(from), to: Number(to), passage: passage! }, text)
    if (!edit) return this.say(alternativesWords.changed)
    this.view.dispatch(edit, { annotations: isolateHistory.of('full') })
    this.dialog.close()
  }

  private list(): HTMLElement | null {
    return this.place.querySelector<HTMLElement>('[data-alternatives]')
  }

  private say(words: string): void {
    this.fault.textContent = words
  }
}
