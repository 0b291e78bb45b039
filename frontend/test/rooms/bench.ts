// Many windows of the product write on one script of a running server at a person's pace, over WebSockets of their own:
// SCRIPT-ADDRESS COOKIES WINDOWS SECONDS. Prints as JSON how long it took from a key to every other window's text.
import type { Transaction } from '@codemirror/state'
import { BareHost } from '../../src/editor/collab/delivery'
import { afterInWindow } from '../../src/editor/collab/channel'
import { Session } from '../../src/editor/collab/session'
import { SocketChannel } from '../../src/editor/collab/socket'
import { stateOf } from '../../src/editor/collab/start'
import { dice } from './dice'

const [address, cookies] = process.argv.slice(2, 4) as [string, string]
const [count, seconds] = process.argv.slice(4, 6).map(Number) as [number, number]
const WARM_UP = 5000
const FIRST = 0x4e00
const random = dice(1)
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

type Options = { headers: Record<string, string> }
const Socket = globalThis.WebSocket as unknown as new (address: string, options: Options) => WebSocket
globalThis.WebSocket = class extends Socket {
  constructor(at: string) {
    super(at, { headers: { Cookie: cookies, Origin: new URL(address).origin } })
  }
} as unknown as typeof WebSocket

const typed: number[] = []
const taken: number[] = []
const began = performance.now()

class Window extends BareHost {
  readonly session: Session
  readonly channel: SocketChannel

  constructor(number: number, version: number, text: string) {
    super(stateOf({ tab: `window${number}`, version, text, kept: [] }, []))
    this.session = new Session(this, { changed: () => {} }, afterInWindow)
    this.channel = new SocketChannel(`${address.replace(/^http/, 'ws')}/updates`, this.session)
    this.session.channel = this.channel
    this.state = this.state.update({ selection: { anchor: Math.floor((text.length * (number + 1)) / (count + 1)) } }).state
    this.channel.connect()
  }

  override dispatch(transactions: readonly Transaction[]): void {
    super.dispatch(transactions)
    const now = performance.now()
    for (const { changes } of transactions)
      changes.iterChanges((_, __, ___, ____, inserted) => {
        for (const letter of inserted.toString()) {
          const at = typed[letter.charCodeAt(0) - FIRST]
          if (at !== undefined && at - began > WARM_UP) taken.push(now - at)
        }
      })
  }

  async work(): Promise<void> {
    await pause(random(1000))
    while (performance.now() - began < WARM_UP + seconds * 1000) {
      this.type()
      await pause(100 + random(200))
    }
  }

  private type(): void {
    const { head } = this.state.selection.main
    const insert = String.fromCharCode(FIRST + typed.push(performance.now()) - 1)
    super.dispatch([this.state.update({ changes: { from: head, insert }, selection: { anchor: head + 1 } })])
    this.session.edited()
  }
}

const answer = await fetch(`${address}/text`, { headers: { Cookie: cookies } })
const text = await answer.text()
const windows = Array.from({ length: count }, (_, i) => new Window(i, Number(answer.headers.get('X-Script-Version')), text))
await Promise.all(windows.map((window) => window.work()))
await pause(3000)

taken.sort((a, b) => a - b)
const at = (part: number): number => taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? NaN
const texts = new Set(windows.map(({ state }) => state.doc.toString()))
const cpu = process.cpuUsage()
console.log(
  JSON.stringify({
    keys: typed.length,
    samples: taken.length,
    p50: at(0.5),
    p95: at(0.95),
    max: at(1),
    same: texts.size === 1,
    whole: [...texts][0]!.length === text.length + typed.length,
    cpu: (cpu.user + cpu.system) / 1e6,
  }),
)
process.exit(0)
