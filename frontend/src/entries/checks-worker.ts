// The worker beside the script page that checks the script. It is told the bible's names before the text.
import { openChecksKnowing, type Checked } from 'draftroom-checks'
import { NO_NAMES, type BibleNames } from '../editor/bibleNames'
import { Keeper, type Told } from '../editor/reading/keeper'

let names = NO_NAMES
const open = (text: string) => openChecksKnowing(text, names.characters.join('\n'), names.places.join('\n'))
const keeper = new Keeper(open, (script) => JSON.parse(script.findings()) as Checked)

self.onmessage = ({ data }: MessageEvent<Told | BibleNames>) => {
  if ('characters' in data) names = data
  else self.postMessage(keeper.hear(data))
}
