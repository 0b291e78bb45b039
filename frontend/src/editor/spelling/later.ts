import type { EditorView } from '@codemirror/view'
import { commandWords } from 'words/commands'
import type { Entry } from '../palette/entries'
import type { Page, Spelling } from './spelling'

const AFTER = 1200

/** Spelling, as soon as it is there: what the palette offers of it, and that the project's words have changed. */
export interface SpellingLater {
  readonly entries: () => Entry[]
  readonly heard: () => void
}

/** Has spelling loaded once the page is there and nobody waits for it; without the server it stays the browser's own. */
export function spellLater(view: EditorView, page: Page): SpellingLater {
  let spelling: Spelling | null = null
  setTimeout(() => {
    import('./spelling').then((loaded) => loaded.Spelling.start(view, page)).then(
      (started) => (spelling = started),
      () => {},
    )
  }, AFTER)
  return {
    entries: () =>
      spelling
        ? [
            { label: commandWords.spelling, run: () => spelling!.settings() },
            { label: commandWords.nextMisspelled, keys: commandWords.nextMisspelledKeys, run: () => void spelling!.next() },
          ]
        : [],
    heard: () => void spelling?.refresh(),
  }
}
