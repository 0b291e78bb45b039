import type { Extension } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import type { Changed } from 'draftroom-core'
import { readIn } from '../reading/reader'
import type { Since } from './known'

/** Has the worker compare the text with what it was, whenever it has changed. The page is shown before that. */
export function changesReader(since: readonly Since[], read: (view: EditorView, changed: Changed) => void): Extension {
  return readIn<Changed>({
    wanted: 'changed',
    first: { since },
    after: 100,
    pause: 400,
    longest: 2000,
    read: (view, changed, edits) => {
      const at = (position: number, assoc: 1 | -1) => (edits ? edits.mapPos(position, assoc) : position)
      const moved = (ranges: Changed['text']): Changed['text'] =>
        ranges.map(([from, to, revision]) => {
          const start = at(from, from < to ? 1 : -1)
          return [start, Math.max(start, at(to, -1)), revision]
        })
      read(view, {
        text: moved(changed.text),
        lines: moved(changed.lines),
        // Of a heading that has been written on the number would come to stand inside; the next answer has it.
        numbers: edits ? [] : changed.numbers,
      })
    },
  })
}
