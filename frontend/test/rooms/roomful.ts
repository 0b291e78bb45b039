// Several windows of the product write on one script at once, over bad connections to the real log, which the test
// that starts this plays through standard input and output: SEED WINDOWS EDITS KIND, the text as JSON.
import { createInterface } from 'node:readline'
import { BareHost } from '../../src/editor/collab/delivery'
import type { ServerMessage } from '../../src/editor/collab/protocol'
import { Session } from '../../src/editor/collab/session'
import { stateOf } from '../../src/editor/collab/start'
import { onlyWellFormed } from '../../src/editor/collab/wellFormed'
import { dice } from './dice'
import { Wire } from './wire'

const [seed, count, edits] = process.argv.slice(2, 5).map(Number) as [number, number, number]
const kind = process.argv[5] as 'write' | 'rewrite'
const text = JSON.parse(process.argv[6] ?? '""') as string
const random = dice(seed)
const pieces = ['a', 'ADA\n', '\n', 'Row. ', '😀', 'é', 'INT. BOAT - DAY\n\n']

const pause = (most: number): Promise<void> => new Promise((done) => setTimeout(done, random(most)))

class Window {
  readonly host: BareHost
  readonly session: Session
  readonly wire: Wire

  constructor(readonly number: number) {
    this.host = new BareHost(stateOf({ tab: `window${number}`, version: 0, text, kept: [] }, onlyWellFormed))
    this.session = new Session(this.host, { changed: () => {} }, (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds / 15)
      return () => clearTimeout(timer)
    })
    this.wire = new Wire(number, random, (event) => console.log(JSON.stringify(event)))
    this.session.channel = this.wire
    this.wire.listener = this.session
    this.wire.open()
  }

  async work(): Promise<void> {
    for (let i = 0; i < edits; i++) {
      if (kind === 'write') this.edit(this.anywhere(), 0, String.fromCodePoint(0x4e00 + this.number * edits + i))
      else this.edit(this.anywhere(), random(8), pieces[random(pieces.length)] ?? '')
      if (random(12) === 0) this.wire.drop()
      await pause(10)
    }
  }

  private anywhere(): number {
    return random(this.host.state.doc.length + 1)
  }

  private edit(from: number, length: number, insert: string): void {
    const to = Math.min(from + length, this.host.state.doc.length)
    this.host.dispatch([this.host.state.update({ changes: { from, to, insert } })])
    this.session.edited()
  }
}

const windows = Array.from({ length: count }, (_, number) => new Window(number))
createInterface(process.stdin).on('line', (line) => {
  const { window, visit, message } = JSON.parse(line) as { window: number; visit: number; message?: ServerMessage }
  if (message) windows[window]?.wire.arrive(visit, message)
  else windows[window]?.wire.cut(visit)
})

const isSettled = (): boolean =>
  windows.every(({ session, wire }) => wire.isOpen && session.unsaved === 0 && session.version === windows[0]?.session.version)

await Promise.all(windows.map((window) => window.work()))
for (let waited = 0; waited < 3000 && !isSettled(); waited++) await new Promise((done) => setTimeout(done, 10))
const texts = windows.map(({ host }) => host.state.doc.toString())
const links = windows.map(({ session }) => ({ ...session.link, unsaved: session.unsaved }))
console.log(JSON.stringify({ texts, version: windows[0]?.session.version, settled: isSettled(), links }))
process.exit(0)
