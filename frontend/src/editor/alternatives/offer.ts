import type { EditorView } from '@codemirror/view'
import { alternativesWords } from 'words/alternatives'
import { later } from '../../later'
import type { Entry } from '../palette/entries'
import type { Saving } from '../saving'

/** Gives those who may write the dialog of other wordings for a line. Answers its command. */
export function offerAlternatives(view: EditorView, saving: Saving, script: string): Entry[] {
  const place = document.querySelector<HTMLDialogElement>('#alternatives')
  if (!place) return []
  const dialog = later(async () => new (await import('./dialog')).AlternativesDialog(place, view, saving, script))
  const ask = () => dialog((opened) => void opened.ask())
  const item = document.querySelector<HTMLElement>('[data-ask-alternatives]')!
  item.hidden = false
  item.addEventListener('click', () => {
    item.closest('details')!.open = false
    ask()
  })
  return [{ label: alternativesWords.ask, run: ask }]
}
