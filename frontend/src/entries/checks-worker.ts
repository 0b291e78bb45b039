// The worker beside the script page that checks the script.
import { openChecks, type Checked } from 'draftroom-checks'
import { Keeper, type Told } from '../editor/reading/keeper'

const keeper = new Keeper(openChecks, (script) => JSON.parse(script.findings()) as Checked)

self.onmessage = ({ data }: MessageEvent<Told>) => self.postMessage(keeper.hear(data))
