// What every page loads: htmx and the islands, which start from data- attributes.
import 'htmx.org'
import { signsOut } from '../away/leave'
import { registerWorker } from '../away/register'
import { closesDialog, opensDialog } from '../dialogs'
import { takesScript } from '../import'
import { tameHtmx } from '../htmx'
import { startIslands } from '../islands'
import { followJob } from '../jobs'
import { closesMenu } from '../menu'

registerWorker()
tameHtmx(document)
startIslands({
  dialog: opensDialog,
  close: closesDialog,
  import: takesScript,
  job: followJob,
  menu: closesMenu,
  leave: (form) => signsOut(form as HTMLFormElement),
  away: (page) => void import('../away/list').then(({ showList }) => showList(page)),
})
