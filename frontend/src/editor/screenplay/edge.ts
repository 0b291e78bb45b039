import type { AddedLine, PageEdge } from 'draftroom-core'
import { WidgetType } from '@codemirror/view'
import { paperWords } from 'words/paper'
import { inches, rowHeight } from '../paper/paper'

const GAP = 1.5
const MARGIN_ROWS = 6
const SLIM = 2.75

/** What stands between two pages: what is printed at the foot of the one and at the head of the other. */
export interface Turn {
  /** Null before the first page. */
  readonly before: PageEdge | null
  readonly after: PageEdge
  /** Lines of the page before that its text leaves free, the bottom margin not counted. */
  readonly free: number
}

/** The edge between two pages. On paper it fills the sheet up and begins the next; in a strip it is slim. */
export class PageTurn extends WidgetType {
  private readonly rows: number

  constructor(
    private readonly turn: Turn,
    /** Whether it stands between lines, or inside one. */
    readonly between: boolean,
    private readonly onPaper: boolean,
  ) {
    super()
    this.rows = Math.max(turn.before?.foot.length ?? 0, turn.free + MARGIN_ROWS)
  }

  override eq(other: PageTurn): boolean {
    return (
      other.between === this.between &&
      other.onPaper === this.onPaper &&
      other.rows === this.rows &&
      JSON.stringify(other.turn) === JSON.stringify(this.turn)
    )
  }

  override get estimatedHeight(): number {
    const { before, after } = this.turn
    if (!this.onPaper) return before ? (SLIM + before.foot.length + after.head.length) * rowHeight() : 0
    return (this.rows + GAP + MARGIN_ROWS) * rowHeight()
  }

  override get lineBreaks(): number {
    return this.between ? 0 : Math.round(this.estimatedHeight / rowHeight())
  }

  override toDOM(): HTMLElement {
    const { before, after } = this.turn
    const edge = part(this.between ? 'div' : 'span', before ? 'sp-turn' : 'sp-turn sp-turn-first')
    edge.setAttribute('aria-hidden', 'true')
    edge.contentEditable = 'false'
    edge.style.setProperty('--foot', String(this.rows))
    if (before) edge.title = paperWords.pageEnd(before.number, before.end)
    const gap = part('span', 'sp-turn-gap')
    gap.dataset.page = after.header
    edge.append(added('sp-turn-foot', before?.foot ?? []), gap, added('sp-turn-head', after.head))
    return edge
  }

  override ignoreEvent(): boolean {
    return false
  }
}

/** The last page's foot, below the text. */
export class LastFoot extends WidgetType {
  constructor(private readonly rows: number) {
    super()
  }

  override eq(other: LastFoot): boolean {
    return other.rows === this.rows
  }

  override get estimatedHeight(): number {
    return this.rows * rowHeight()
  }

  override toDOM(): HTMLElement {
    const foot = part('div', 'sp-last-foot')
    foot.setAttribute('aria-hidden', 'true')
    foot.style.setProperty('--foot', String(this.rows))
    return foot
  }

  override ignoreEvent(): boolean {
    return false
  }
}

function added(name: string, lines: readonly AddedLine[]): HTMLElement {
  const block = part('span', name)
  for (const [left, text] of lines) {
    const line = part('span', 'sp-turn-line')
    line.style.setProperty('--left', inches(left))
    line.dataset.text = text
    block.append(line)
  }
  return block
}

function part(tag: 'div' | 'span', name: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = name
  return element
}
