import { signOutWords } from 'words/signOut'
import { afterInWindow } from '../editor/collab/channel'
import { deliver } from '../editor/collab/delivery'
import { SocketChannel, socketAddress } from '../editor/collab/socket'
import { claimLeft, resume, type Claimed } from '../editor/collab/start'
import { windowTabs } from '../editor/collab/tabs'
import { textAt } from '../editor/pageData'
import { scriptOf, type Here } from './here'

const LONGEST = 20_000
const LOOK = 250

/**
 * Brings everything that this browser kept for a person to the server; living windows bring their own. Fails with words
 * for the writer, and then loses nothing.
 */
export async function deliverAll(here: Here, person: string): Promise<void> {
  const { kept } = here
  if (!kept) return
  const tabs = windowTabs()
  for (const owner of (await kept.counts(`${person}/`)).keys())
    for (const left of await claimLeft(owner, kept, tabs)) await deliverOne(left, scriptOf(owner))
  const end = Date.now() + LONGEST
  while ((await kept.counts(`${person}/`)).size > 0) {
    if (Date.now() > end) throw new Error(signOutWords.anotherWindow)
    await new Promise((resolve) => setTimeout(resolve, LOOK))
  }

  async function deliverOne(left: Claimed, script: string): Promise<void> {
    try {
      const start = await resume(left, (version) => textAt(script, version))
      await within(LONGEST, deliver(start, afterInWindow, null, (listener) => connected(script, listener)))
      await kept!.replace({ ...left.kept, changes: [] })
    } catch (problem) {
      throw new Error(signOutWords.notSent((problem as Error).message))
    } finally {
      left.release()
    }
  }
}

function connected(script: string, listener: ConstructorParameters<typeof SocketChannel>[1]): SocketChannel {
  const channel = new SocketChannel(socketAddress(`/scripts/${script}/updates`), listener)
  channel.connect()
  return channel
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error(signOutWords.silent)), milliseconds))
  return Promise.race([work, late])
}
