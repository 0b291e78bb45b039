// The worker beside the script page: gets a text and then its edits, answers each with the outline, and with what
// the checks found once it has been left alone for a while.
import { OutlineKeeper, type Read, type Told } from '../editor/outline/reading'

/** A check must not often be in the way of an outline, so the longer it takes the longer it waits. */
const IDLE = 500

const keeper = new OutlineKeeper()
let checking: ReturnType<typeof setTimeout> | undefined
let lasted = 0

self.onmessage = ({ data }: MessageEvent<Told>) => {
  answer({ outline: keeper.hear(data) })
  clearTimeout(checking)
  checking = setTimeout(check, Math.max(IDLE, lasted))
}

function check(): void {
  const begun = performance.now()
  answer({ found: keeper.check() })
  lasted = performance.now() - begun
}

function answer(read: Read): void {
  self.postMessage(read)
}
