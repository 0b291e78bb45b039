import type { Extension } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'
import { onChange, settings } from '../flow/settings'
import { currentOutline, outlineField } from '../outline/field'
import { outlineRead } from '../outline/reader'
import { screenplayLines } from '../screenplay/lines'
import { isOnPaper, narrow } from './paper'

/** How the script is shown: on sheets or on a strip, and how large. What is at the cursor stays where it is. */
export const paperView: Extension = [
  EditorView.editorAttributes.of((view) => ({ class: classes(view), style: `--zoom: ${(settings.zoom || 100) / 100}` })),
  ViewPlugin.define((view) => {
    let shown = shownAs()
    const follow = () => {
      if (shown === shownAs()) return
      shown = shownAs()
      redraw(view)
    }
    onChange(follow)
    narrow.addEventListener('change', follow)
    return {}
  }),
]

function classes(view: EditorView): string {
  const names = [isOnPaper() ? 'sp-pages' : 'sp-strip']
  if (settings.zoom === 0) names.push('sp-fit')
  if (settings.zoom === 100) names.push('sp-full')
  if (view.plugin(screenplayLines)?.isMultiCamera) names.push('sp-multicam')
  return names.join(' ')
}

function shownAs(): string {
  return `${isOnPaper()} ${settings.zoom}`
}

/** Draws the pages' edges anew, since they take other room, and shows the same place again. */
function redraw(view: EditorView): void {
  const { place, y } = anchor(view)
  view.dispatch({ effects: outlineRead.of(currentOutline(view.state.field(outlineField))) })
  view.requestMeasure({
    read: () => null,
    write: () => queueMicrotask(() => view.dispatch({ effects: EditorView.scrollIntoView(place, { y: 'start', yMargin: y }) })),
  })
}

/** The cursor, if it can be seen, else the first line that can, and how far below the top it stands. */
function anchor(view: EditorView): { place: number; y: number } {
  const top = view.scrollDOM.getBoundingClientRect().top
  const { head } = view.state.selection.main
  const caret = view.coordsAtPos(head)
  if (caret && caret.top >= top && caret.top < top + view.scrollDOM.clientHeight) return { place: head, y: caret.top - top }
  const line = view.lineBlockAtHeight(view.scrollDOM.scrollTop)
  return { place: line.from, y: 0 }
}
