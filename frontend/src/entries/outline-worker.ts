// The worker beside the script page: gets a text and then its edits, answers each with the outline.
import { OutlineKeeper, type Told } from '../editor/outline/reading'

const keeper = new OutlineKeeper()

self.onmessage = ({ data }: MessageEvent<Told>) => self.postMessage(keeper.hear(data))
