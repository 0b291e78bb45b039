// The worker beside the script page: gets a text, answers with what is read from the whole of it.
import { readOutline } from '../editor/outline/reading'

self.onmessage = ({ data }: MessageEvent<string>) => self.postMessage(readOutline(data))
