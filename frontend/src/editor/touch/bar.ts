import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import { EditorView } from '@codemirror/view'
import { touchWords } from 'words/touch'
import { button, element } from '../../elements'
import { ELEMENTS } from '../flow/elements'
import { becomes } from '../flow/flow'
import { elementLabel } from '../flow/reader'
import { labelOf } from '../screenplay/kinds'
import { followKeyboard } from './keyboard'

/**
 * A row above a phone's keyboard, while one writes: undo, redo, and what the line is to be. It takes the place of the
 * foot bar, and no focus.
 */
export function openTouchBar(view: EditorView): void {
  const bar = element('div', 'touch-bar')
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', touchWords.whileWriting)
  const back = key(touchWords.undo, () => undo(view))
  const forth = key(touchWords.redo, () => redo(view))
  const elements = ELEMENTS.map((kind) => key(labelOf(kind), () => becomes(view, kind)))
  const choices = element('div', 'touch-choices', ...elements)
  bar.append(back, forth, choices)
  bar.addEventListener('pointerdown', (event) => event.preventDefault())
  document.body.append(bar)
  followKeyboard(() => view.hasFocus && view.dispatch({ effects: EditorView.scrollIntoView(view.state.selection.main.head) }))
  for (const happens of ['selectionchange', 'input', 'focusin', 'focusout']) document.addEventListener(happens, show)
  bar.addEventListener('click', show)
  show()

  function show(): void {
    bar.hidden = !view.hasFocus || view.state.readOnly
    document.body.classList.toggle('writing-by-touch', !bar.hidden)
    if (bar.hidden) return
    back.disabled = undoDepth(view.state) === 0
    forth.disabled = redoDepth(view.state) === 0
    const now = elementLabel(view)
    for (const choice of elements) {
      const pressed = choice.textContent === now
      if ((choice.getAttribute('aria-pressed') === 'true') === pressed) continue
      choice.setAttribute('aria-pressed', String(pressed))
      if (pressed) choices.scrollLeft = choice.offsetLeft - choices.offsetLeft - (choices.clientWidth - choice.offsetWidth) / 2
    }
  }
}

function key(words: string, run: () => unknown): HTMLButtonElement {
  const made = button(words, 'touch-key', () => void run())
  made.tabIndex = -1
  return made
}
