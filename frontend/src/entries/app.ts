// What every page loads: the islands, which start from data- attributes, and htmx where there is something for it.
import { signsOut } from '../away/leave'
import { registerWorker } from '../away/register'
import { closesDialog, opensDialog } from '../dialogs'
import { takesScript } from '../import'
import { startHtmx } from '../htmx'
import { startIslands } from '../islands'
import { followJob } from '../jobs'
import { closesMenu } from '../menu'

registerWorker()
startHtmx(document)
startIslands({
  dialog: opensDialog,
  close: closesDialog,
  import: takesScript,
  job: followJob,
  menu: closesMenu,
  leave: (form) => signsOut(form as HTMLFormElement),
  board: (board) => void import('../boards/board').then(({ startBoard }) => startBoard(board)),
  chooser: (form) => void import('../boards/chooser').then(({ choosesFile }) => choosesFile(form)),
  compare: (pictures) => void import('../boards/compare').then(({ comparesPictures }) => comparesPictures(pictures)),
  light: (look) => void import('../light/regions').then(({ drawsRegions }) => drawsRegions(look)),
  camera: (form) => void import('../light/camera').then(({ takesStills }) => takesStills(form)),
  sheet: (page) => void import('../sheets/sheet').then(({ correctsSheet }) => correctsSheet(page)),
  away: (page) => void import('../away/list').then(({ showList }) => showList(page)),
  stills: (root) => void import('../stills/viewer').then(({ comparesStills }) => comparesStills(root)),
  stillMask: (root) => void import('../stills/masks').then(({ drawsMasks }) => drawsMasks(root)),
})
