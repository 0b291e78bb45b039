import { EditorView, ViewPlugin, type PluginValue } from '@codemirror/view'
import { onChange, settings } from '../flow/settings'
import { currentOutline, outlineField } from '../outline/field'
import { outlineRead } from '../outline/reader'
import { paperField } from '../reading/paper'
import { screenplayLines } from '../screenplay/lines'
import { isOnPaper, narrow } from './paper'

// Heights above a place are estimates until they have been drawn; in so many frames they are.
const SETTLING = 6

class PaperView implements PluginValue {
  /** As it is drawn; the settings may be newer. */
  private onPaper = isOnPaper()
  private zoom = settings.zoom
  private folded = settings.folded

  constructor(private readonly view: EditorView) {
    onChange(() => this.follow())
    narrow.addEventListener('change', () => this.follow())
  }

  get attributes(): Record<string, string> {
    const names = [this.onPaper ? 'sp-pages' : 'sp-strip']
    if (this.zoom === 0) names.push('sp-fit')
    if (this.zoom === 100) names.push('sp-full')
    if (this.view.state.field(paperField, false) === 'a4') names.push('sp-a4')
    if (this.view.plugin(screenplayLines)?.isMultiCamera) names.push('sp-multicam')
    return { class: names.join(' '), style: `--zoom: ${(this.zoom || 100) / 100}` }
  }

  /** Draws the pages' edges anew, since they take other room, and shows the same place again. */
  private follow(): void {
    if (this.onPaper === isOnPaper() && this.zoom === settings.zoom && this.folded === settings.folded) return
    const { place, y } = anchor(this.view)
    this.onPaper = isOnPaper()
    this.zoom = settings.zoom
    this.folded = settings.folded
    const outline = currentOutline(this.view.state.field(outlineField))
    this.view.dispatch({
      effects: [outlineRead.of(outline), EditorView.scrollIntoView(place, { y: 'start', yMargin: y })],
    })
    hold(this.view, place, y, SETTLING)
  }
}

/** How the script is shown: on sheets or on a strip, and how large. What is at the cursor stays where it is. */
export const paperView = ViewPlugin.fromClass(PaperView, {
  provide: (plugin) => EditorView.editorAttributes.of((view) => view.plugin(plugin)?.attributes ?? {}),
})

function hold(view: EditorView, place: number, y: number, frames: number): void {
  requestAnimationFrame(() => {
    const now = view.coordsAtPos(place)
    const { top } = view.scrollDOM.getBoundingClientRect()
    if (now) view.scrollDOM.scrollTop += now.top - top - y
    else view.dispatch({ effects: EditorView.scrollIntoView(place, { y: 'start', yMargin: y }) })
    if (frames > 0) hold(view, place, y, frames - 1)
  })
}

/** The cursor, if it can be seen, else the first line that can, and how far below the top it stands. */
function anchor(view: EditorView): { place: number; y: number } {
  const { top } = view.scrollDOM.getBoundingClientRect()
  const { head } = view.state.selection.main
  const caret = view.coordsAtPos(head)
  if (caret && caret.top >= top && caret.top < top + view.scrollDOM.clientHeight) return { place: head, y: caret.top - top }
  const line = view.lineBlockAtHeight(view.scrollDOM.scrollTop)
  return { place: line.from, y: 0 }
}
