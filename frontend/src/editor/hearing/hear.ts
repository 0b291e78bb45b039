import type { EditorView } from '@codemirror/view'
import { commandWords } from 'words/commands'
import type { Entry } from '../palette/entries'
import { HearingBar } from './bar'

/** Gives the script page the bar that reads aloud, on F9, where the browser can speak at all. Answers its command. */
export function offerHearing(view: EditorView, script: string): Entry[] {
  if (!('speechSynthesis' in globalThis)) return []
  const bar = new HearingBar(document.querySelector<HTMLElement>('#hearing')!, view, speechSynthesis, script)
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F9' || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return
    event.preventDefault()
    bar.toggle()
  })
  const item = document.querySelector<HTMLElement>('[data-hear]')!
  item.hidden = false
  item.addEventListener('click', () => {
    item.closest('details')!.open = false
    bar.toggle()
  })
  return [{ label: commandWords.hear, keys: commandWords.hearKeys, run: () => bar.toggle() }]
}
