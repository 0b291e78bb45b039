// The worker beside the script page that compares the script with what it was.
import { openRevised, type Changed, type RevisedScript } from 'draftroom-core'
import { Keeper, type Told } from '../editor/reading/keeper'
import type { Since } from '../editor/revisions/known'

let since: readonly Since[] = []
const keeper = new Keeper(opened, (script) => JSON.parse(script.changed()) as Changed)

function opened(text: string): RevisedScript {
  const script = openRevised(text)
  for (const { text, revision } of since) script.begin(text, revision)
  return script
}

self.onmessage = ({ data }: MessageEvent<Told | { readonly since: readonly Since[] }>) => {
  if ('since' in data) since = data.since
  else self.postMessage(keeper.hear(data))
}
