// The script page: the editor and what stands around it, the critique among it.
import { savingWords } from 'words/saving'
import { filled } from '../away/blank'
import { openCritique } from '../critique/panel'
import { openScriptPage } from '../editor/scriptPage'

const desk = document.querySelector<HTMLElement>('[data-script]')
const notes = document.querySelector<HTMLElement>('[data-critique]')
if (desk) void open(desk)

function away(): HTMLElement {
  const words = document.createElement('p')
  words.className = 'side-message'
  words.textContent = savingWords.noNotes
  return words
}

async function open(desk: HTMLElement): Promise<void> {
  await filled(desk)
  void openScriptPage(desk)
  if (!notes) return
  if ('device' in desk.dataset) notes.append(away())
  else void openCritique(notes)
}
