import type { EditorView } from '@codemirror/view'
import { savingWords } from 'words/saving'
import { download } from '../download'
import { say } from '../htmx'
import { words, type Standing } from './collab/status'
import { reasonOffline, type PageData } from './pageData'
import type { Saving } from './saving'

/**
 * Says at length that changes are not saved, why, and what can be done: a copy, another try (which leads through the
 * sign-in page where that is what is missing), or giving up what the server refuses.
 */
export class Refusal {
  private standing: Standing | null = null

  constructor(
    private readonly box: HTMLElement,
    private readonly page: PageData,
  ) {}

  attach(view: EditorView, saving: Saving): void {
    this.on('copy', () => download(`${this.page.title || savingWords.fileName}.fountain`, view.state.doc.toString()))
    this.on('reload', () => void this.tryAgain())
    this.on('give-up', () => void this.giveUp(saving))
  }

  show(standing: Standing): void {
    this.standing = standing
    const { link, unsaved } = standing
    const refused = link.kind === 'refused'
    const reason = link.kind === 'offline' ? link.reason : null
    this.write('[data-reason]', savingWords.sentence(reason && unsaved > 0 ? savingWords.notSaved(reason) : words(standing)))
    this.write('[data-kept]', unsaved > 0 ? kept(standing) : savingWords.allTypedSaved)
    this.write('[data-action="reload"]', reason === savingWords.signedOut ? savingWords.signIn : savingWords.tryAgain)
    this.box.querySelector<HTMLElement>('[data-action="give-up"]')!.hidden = !refused
    this.box.hidden = !refused && !reason
  }

  /** Not where the script is gone: there would be no page to come back to, and a copy could no longer be saved. */
  private async tryAgain(): Promise<void> {
    if ((await reasonOffline(this.page.script)) === savingWords.deleted)
      say(document, savingWords.scriptGone)
    else location.reload()
  }

  private async giveUp(saving: Saving): Promise<void> {
    const count = this.standing?.unsaved ?? 0
    if (!confirm(savingWords.giveUp(count))) return
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
  return keeps ? savingWords.keptSentence(unsaved) : savingWords.lostSentence(unsaved)
}
