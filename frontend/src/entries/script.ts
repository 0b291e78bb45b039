// The script page: the editor and what stands around it, the critique among it.
import { filled } from '../away/blank'
import { openCritique } from '../critique/panel'
import { openScriptPage } from '../editor/scriptPage'

const desk = document.querySelector<HTMLElement>('[data-script]')
const notes = document.querySelector<HTMLElement>('[data-critique]')
if (desk) void open(desk)

async function open(desk: HTMLElement): Promise<void> {
  await filled(desk)
  void openScriptPage(desk)
  if (!notes) return
  if ('device' in desk.dataset) notes.textContent = 'Notes come from the server, which can’t be reached.'
  else void openCritique(notes)
}
