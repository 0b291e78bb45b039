import type { EditorView } from '@codemirror/view'
import { words, type Standing } from './collab/status'
import type { Saving } from './saving'

/** Says at length that changes are not saved, why, and what can be done: a copy, another try, or giving them up. */
export class Refusal {
  private standing: Standing | null = null

  constructor(
    private readonly box: HTMLElement,
    private readonly title: string,
  ) {}

  attach(view: EditorView, saving: Saving): void {
    this.on('copy', () => download(`${this.title || 'script'}.fountain`, view.state.doc.toString()))
    this.on('reload', () => location.reload())
    this.on('give-up', () => void this.giveUp(saving))
  }

  show(standing: Standing): void {
    this.standing = standing
    const refused = standing.link.kind === 'refused'
    if (refused) {
      this.write('[data-reason]', `${words(standing)}.`)
      this.write('[data-kept]', kept(standing))
    }
    this.box.hidden = !refused
  }

  private async giveUp(saving: Saving): Promise<void> {
    const count = this.standing?.unsaved ?? 0
    if (!confirm(`Give up ${count === 1 ? '1 change that is' : `${count} changes that are`} not saved?`)) return
    await saving.giveUp()
    location.reload()
  }

  private on(action: string, run: () => void): void {
    this.box.querySelector(`[data-action="${action}"]`)?.addEventListener('click', run)
  }

  private write(selector: string, text: string): void {
    const element = this.box.querySelector(selector)
    if (element && element.textContent !== text) element.textContent = text
  }
}

function kept({ unsaved, keeps }: Standing): string {
  const count = unsaved === 1 ? '1 change is' : `${unsaved} changes are`
  return keeps ? `${count} kept in this browser.` : `${count} in this tab only. Save a copy before you close it.`
}

function download(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
}
