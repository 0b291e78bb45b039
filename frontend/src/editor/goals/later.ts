import type { EditorView } from '@codemirror/view'
import { commandWords } from 'words/commands'
import type { Entry } from '../palette/entries'
import type { Goals } from './goals'

const AFTER = 1500

/** Has goals loaded once the page is there and nobody waits for it; not where nothing can be written. */
export function goalsLater(view: EditorView, page: { script: string; mayWrite: boolean }): () => Entry[] {
  let goals: Goals | null = null
  if (page.mayWrite)
    setTimeout(() => {
      import('./goals').then((loaded) => loaded.Goals.start(view, page.script)).then(
        (started) => (goals = started),
        () => {},
      )
    }, AFTER)
  return () => (goals ? [{ label: commandWords.goals, run: () => goals!.ask() }] : [])
}
