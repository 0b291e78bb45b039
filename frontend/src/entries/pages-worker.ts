// The worker beside the pages: gets a text, answers with its pages as JSON.
import { read } from 'draftroom-core'

self.onmessage = ({ data }: MessageEvent<string>) => self.postMessage(read(data, 'letter'))
