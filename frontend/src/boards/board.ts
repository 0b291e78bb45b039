import { boardWords } from 'words/boards'
import { say } from '../htmx'
import { takesPictures } from './arriving'
import { carriesByKeys } from './carrying'
import { panelOf } from './cards'
import { change, fields, isDone, panelsChanged } from './change'
import { choosesFile } from './chooser'
import { choosesPanels, minds } from './choosing'
import { carriesByPointer } from './dragging'
import { takesOff } from './removing'
import { uploads } from './uploads'

/** A board, or the page of one panel: `<div data-island="board" data-board="id" data-writes>`. */
export function startBoard(board: HTMLElement): void {
  minds(board)
  showsWhatIsRefused(board)
  const list = board.querySelector<HTMLElement>('#cards')
  if (!list) {
    board.querySelectorAll<HTMLElement>('[data-version]').forEach(choosesFile)
    return
  }
  choosesPanels(board)
  if (!('writes' in board.dataset)) return
  const said = board.querySelector<HTMLElement>('[data-said]')
  const tell = (words: string) => {
    if (said) said.textContent = words
  }
  const put = (card: HTMLElement) => void place(card)
  carriesByKeys(list, tell, put)
  void carriesByPointer(list, put)
  takesOff(board, list)
  const area = board.querySelector<HTMLElement>('[data-uploads]')
  if (area) takesPictures(board, uploads(area, tell))
}

/** Tells the server where the card stands now. */
async function place(card: HTMLElement): Promise<void> {
  const next = card.nextElementSibling
  const answer = await change(`/panels/${panelOf(card)}/place`, fields({ before: next instanceof HTMLElement ? panelOf(next) : '' }))
  if (!isDone(answer)) say(document, answer.words || boardWords.unmoved)
  panelsChanged()
}

/** A form that is refused comes back with what was typed, and is shown as any answer is. */
function showsWhatIsRefused(board: HTMLElement): void {
  board.addEventListener('htmx:beforeSwap', (event) => {
    const { detail } = event as CustomEvent<{ xhr: XMLHttpRequest; shouldSwap: boolean; isError: boolean }>
    if (detail.xhr.status !== 409 && detail.xhr.status !== 422) return
    detail.shouldSwap = true
    detail.isError = false
  })
}
