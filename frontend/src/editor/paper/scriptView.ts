import { EditorSelection, findClusterBreak, type SelectionRange } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { dualColumns } from '../screenplay/columns'
import { narrow } from './paper'
import { rowAt, type Columns, type Row } from './rows'

// Halfway between the columns, as a part of the text's width.
const MIDDLE = 30 / 61

type Place = { pos: number; assoc: -1 | 1 }
type Point = { x: number; y: number }

/**
 * An editor that knows where the two columns of a dual dialogue are. CodeMirror takes a line's height for all that is
 * at this height, and so would find only what stands in the left one.
 */
export class ScriptView extends EditorView {
  override posAtCoords(point: Point, precise: false): number
  override posAtCoords(point: Point): number | null
  override posAtCoords(point: Point, precise = true): number | null {
    return (precise ? this.posAndSideAtCoords(point) : this.posAndSideAtCoords(point, false))?.pos ?? null
  }

  override posAndSideAtCoords(point: Point, precise: false): Place
  override posAndSideAtCoords(point: Point): Place | null
  override posAndSideAtCoords(point: Point, precise = true): Place | null {
    const columns = this.columnsAt(this.elementAtHeight(point.y - this.documentTop).from)
    if (columns) return this.inColumns(columns, point)
    return precise ? super.posAndSideAtCoords(point) : super.posAndSideAtCoords(point, false)
  }

  override moveVertically(start: SelectionRange, forward: boolean, distance?: number): SelectionRange {
    const goal = start.goalColumn ?? this.column(start)
    const columns = distance === undefined ? this.columnsAt(start.head) : undefined
    if (columns) return this.moveInside(columns, start, forward, goal)
    const there = super.moveVertically(start, forward, distance)
    const entered = this.columnsAt(there.head)
    if (!entered) return there
    const from = distance === undefined ? undefined : this.coordsAtPos(there.head, there.assoc || 1)
    const y = from ? (from.top + from.bottom) / 2 : this.edge(entered, forward ? 'top' : 'bottom', -1)
    return this.to(this.inColumns(entered, { x: this.left + goal, y }), goal)
  }

  override moveToLineBoundary(start: SelectionRange, forward: boolean, includeWrap = true): SelectionRange {
    const columns = includeWrap ? this.columnsAt(start.head) : undefined
    const row = columns && this.rowOf(columns, start)
    if (!row) return super.moveToLineBoundary(start, forward, includeWrap)
    return forward ? EditorSelection.cursor(row.to, -1) : EditorSelection.cursor(row.from, 1)
  }

  private columnsAt(position: number): Columns | undefined {
    return narrow.matches ? undefined : this.plugin(dualColumns)?.at(position)
  }

  private rowOf(columns: Columns, { head, assoc }: SelectionRange): Row | undefined {
    const { side, row } = rowAt(columns, head, assoc < 0)
    return columns[side][row]
  }

  private moveInside(columns: Columns, start: SelectionRange, forward: boolean, goal: number): SelectionRange {
    const { side, row } = rowAt(columns, start.head, start.assoc < 0)
    const next = columns[side][row + (forward ? 1 : -1)]
    const x = this.left + goal
    if (next) return this.to(this.inRow(next, x), goal)
    if (forward ? columns.to === this.state.doc.length : columns.from === 0)
      return EditorSelection.cursor(forward ? columns.to : 0, 0, undefined, goal)
    return this.to(super.posAndSideAtCoords({ x, y: this.edge(columns, forward ? 'bottom' : 'top', 1) }, false), goal)
  }

  private to({ pos, assoc }: Place, goal: number): SelectionRange {
    return EditorSelection.cursor(pos, assoc, undefined, goal)
  }

  private inColumns(columns: Columns, { x, y }: Point): Place {
    const side = x < this.middle ? 'left' : 'right'
    const rows = columns[side]
    const row = Math.floor((y - this.top(columns)) / this.rowHeight(columns))
    return this.inRow(rows[Math.max(0, Math.min(rows.length - 1, row))]!, x)
  }

  /** The place between two characters that is nearest. */
  private inRow({ from, to }: Row, x: number): Place {
    let best: Place = { pos: from, assoc: 1 }
    let least = Infinity
    const text = this.state.doc.sliceString(from, to)
    for (let at = 0; at <= text.length; at = at < text.length ? findClusterBreak(text, at) : at + 1) {
      const assoc = at > 0 ? -1 : 1
      const away = Math.abs((this.coordsAtPos(from + at, assoc)?.left ?? Infinity) - x)
      if (away < least) [least, best] = [away, { pos: from + at, assoc }]
    }
    return best
  }

  private column({ head, assoc }: SelectionRange): number {
    return (this.coordsAtPos(head, assoc || 1)?.left ?? this.left) - this.left
  }

  /** Half a line of print outside an edge of the columns; with -1, inside. */
  private edge(columns: Columns, edge: 'top' | 'bottom', outside: 1 | -1): number {
    const half = (this.rowHeight(columns) / 2) * outside
    return edge === 'top' ? this.top(columns) - half : this.bottom(columns) + half
  }

  private get left(): number {
    return this.contentDOM.getBoundingClientRect().left + parseFloat(getComputedStyle(this.contentDOM).paddingLeft)
  }

  private get middle(): number {
    return this.left + MIDDLE * parseFloat(getComputedStyle(this.contentDOM).width)
  }

  private top({ from }: Columns): number {
    return this.documentTop + this.lineBlockAt(from).top
  }

  private bottom({ to }: Columns): number {
    return this.documentTop + this.lineBlockAt(to).bottom
  }

  private rowHeight(columns: Columns): number {
    return (this.bottom(columns) - this.top(columns)) / columns.height
  }
}
