import type { Extension } from '@codemirror/state'
import { ViewPlugin, type EditorView, type PluginValue, type ViewUpdate } from '@codemirror/view'
import { paperWords } from 'words/paper'
import { elementLabel } from '../flow/reader'
import { inOutline, outlineField } from '../outline/field'
import { indexAt } from '../outline/outline'
import { outlineRead } from '../outline/reader'
import { pageLabel } from './goToPage'

// Whoever runs through lines hears where they stopped, not every line on the way.
const PAUSE = 400

/** Tells a screen reader what the line is that the cursor has come to and on which page, where either is another. */
export const spokenPlace: Extension = ViewPlugin.define((view) => new SpokenPlace(view))

class SpokenPlace implements PluginValue {
  private told = ''
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly view: EditorView) {}

  update(update: ViewUpdate): void {
    const read = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(outlineRead)))
    if (this.told === '' && read) this.told = place(update.view)
    if (!update.selectionSet && !update.docChanged) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.tell(), PAUSE)
  }

  destroy(): void {
    clearTimeout(this.timer)
  }

  private tell(): void {
    const now = place(this.view)
    if (now === this.told) return
    this.told = now
    const region = document.querySelector('[data-place-live]')
    if (region) region.textContent = now
  }
}

/** What the line with the cursor is and its page, in words: `Dialogue, page 12`. */
export function place(view: EditorView): string {
  const now = view.state.field(outlineField)
  const page = now.outline.pages[indexAt(now.outline.pages, inOutline(now, view.state.selection.main.head))]
  return [elementLabel(view), page ? paperWords.spokenPage(pageLabel(page)) : ''].filter(Boolean).join(', ')
}
