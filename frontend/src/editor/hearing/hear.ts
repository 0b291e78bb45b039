import type { EditorView } from '@codemirror/view'
import { commandWords } from 'words/commands'
import { later } from '../../later'
import type { Entry } from '../palette/entries'

/** Gives the script page the bar that reads aloud, on F9, where the browser can speak at all. Answers its command. */
export function offerHearing(view: EditorView, script: string): Entry[] {
  if (!('speechSynthesis' in globalThis)) return []
  const whenLoaded = later(async () => {
    const { HearingBar } = await import('./bar')
    return new HearingBar(document.querySelector<HTMLElement>('#hearing')!, view, speechSynthesis, script)
  })
  const toggle = () => whenLoaded((bar) => bar.toggle())
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F9' || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return
    event.preventDefault()
    toggle()
  })
  const item = document.querySelector<HTMLElement>('[data-hear]')!
  item.hidden = false
  item.addEventListener('click', () => {
    item.closest('details')!.open = false
    toggle()
  })
  return [{ label: commandWords.hear, keys: commandWords.hearKeys, run: toggle }]
}
