// The worker beside the script page: reads the outline, checks, and compares the script with what it was.
import { openPages } from 'draftroom-core'
import { Keeper } from '../editor/reading/keeper'
import type { Told } from '../editor/reading/wire'

const keeper = new Keeper(
  (text) => openPages(text, 'letter'),
  (answered) => self.postMessage(answered),
)

self.onmessage = ({ data }: MessageEvent<Told>) => keeper.hear(data)
