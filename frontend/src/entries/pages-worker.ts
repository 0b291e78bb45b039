// The worker beside the pages: gets a text, answers with its pages as JSON.
import { read } from 'draftroom-core'
import type { Paper } from '../editor/reading/paper'

self.onmessage = ({ data: [text, paper] }: MessageEvent<readonly [text: string, paper: Paper]>) =>
  self.postMessage(read(text, paper))
