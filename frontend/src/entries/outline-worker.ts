// The worker beside the script page that reads the outline.
import { openPages, type Outline, type PagedScript } from 'draftroom-core'
import { Keeper, type Told } from '../editor/reading/keeper'

const keeper = new Keeper((text) => openPages(text, 'letter'), outline)

function outline(script: PagedScript): Outline {
  script.layOut()
  return JSON.parse(script.outline()) as Outline
}

self.onmessage = ({ data }: MessageEvent<Told>) => self.postMessage(keeper.hear(data))
