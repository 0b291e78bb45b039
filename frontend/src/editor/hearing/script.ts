import type { EditorView } from '@codemirror/view'
import { scriptOf } from '../flow/reader'
import { inDocument, outlineField } from '../outline/field'
import { indexAt } from '../outline/outline'
import { screenplayLines } from '../screenplay/lines'
import { heardField } from './heard'
import { passages, speechFrom, type MarkedScript, type Passage } from './passages'
import type { Readable } from './reading'
import type { Hearing } from './settings'

interface Stretch {
  readonly from: number
  readonly to: number
}

/** The editor's script as it is read aloud. */
export class HeardScript implements Readable {
  constructor(
    private readonly view: EditorView,
    private readonly how: () => Hearing,
    private readonly part: () => string,
  ) {}

  next(position: number): Passage | null {
    const scenes = this.scenes()
    const place = this.place
    const start = indexAt(scenes, place?.from ?? position)
    const last = this.how().onward ? scenes.length - 1 : start
    for (let scene = Math.max(0, indexAt(scenes, position)); scene <= last; scene++) {
      const all = this.in(scenes[scene]!)
      const next = all.find(({ to }) => to > position)
      if (next) return this.asSaid(all, next)
    }
    return null
  }

  before(position: number): Passage | null {
    const scenes = this.scenes()
    for (let scene = indexAt(scenes, position); scene >= 0; scene--) {
      const all = this.in(scenes[scene]!)
      const earlier = all.filter(({ from }) => from < position).at(-1)
      if (earlier) return this.asSaid(all, startOfOwn(all, earlier, this.part()))
    }
    return null
  }

  get place(): Stretch | null {
    const { from, value, to } = this.view.state.field(heardField).iter()
    return value ? { from, to } : null
  }

  /** Where the scene at a position begins; the first scene before any. */
  sceneStart(position: number): number {
    const scenes = this.scenes()
    return scenes[Math.max(0, indexAt(scenes, position))]!.from
  }

  /** The lines of somebody in the scene at a position. */
  linesOf(who: string, position: number): Passage[] {
    const scene = this.scenes()[Math.max(0, indexAt(this.scenes(), position))]!
    return this.in(scene).filter((passage) => passage.who === who)
  }

  private asSaid(all: readonly Passage[], passage: Passage): Passage {
    return passage.who !== '' && passage.who === this.part() ? speechFrom(all, passage) : passage
  }

  private in({ from, to }: Stretch): Passage[] {
    return passages(this.marked(), from, to, this.how())
  }

  private marked(): MarkedScript {
    const lines = this.view.plugin(screenplayLines)
    return { ...scriptOf(this.view), spans: (line) => lines?.spansOf(line) ?? new Int32Array() }
  }

  /** The scenes, each up to the next; what stands before the first is one too. */
  private scenes(): Stretch[] {
    const now = this.view.state.field(outlineField)
    const starts = now.outline.scenes.map(({ from }) => inDocument(now, from))
    const all = starts[0] === 0 ? starts : [0, ...starts]
    return all.map((from, i) => ({ from, to: (all[i + 1] ?? this.view.state.doc.length + 1) - 1 }))
  }
}

/** The first passage of one's own speech, else the passage itself. */
function startOfOwn(all: readonly Passage[], passage: Passage, part: string): Passage {
  let at = all.indexOf(passage)
  while (passage.who === part && part !== '' && all[at - 1]?.who === part) at--
  return all[at]!
}
