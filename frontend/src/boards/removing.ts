import { boardWords } from 'words/boards'
import { say } from '../htmx'
import { cardAt, cardsIn, labelOf, panelOf } from './cards'
import { change, fields, isDone, panelsChanged } from './change'

/** A panel that is taken off leaves a word with an Undo; the Delete key takes the focused one off. */
export function takesOff(board: HTMLElement, list: HTMLElement): void {
  const takeOff = async (panel: string) => {
    const card = cardsIn(list).find((each) => panelOf(each) === panel)
    const next = (card?.nextElementSibling ?? card?.previousElementSibling)?.querySelector<HTMLElement>('.card-picture')?.id
    const answer = await change(`/panels/${panel}/removal`, fields({}))
    if (!isDone(answer)) {
      say(document, answer.words || boardWords.unmoved)
      return
    }
    const beside = board.querySelector<HTMLElement>(`[data-inspector="${CSS.escape(panel)}"]`)
    beside?.remove()
    list.addEventListener('htmx:afterSettle', () => document.getElementById(next ?? '')?.focus(), { once: true })
    panelsChanged()
    offerUndo(card ? labelOf(card) : '', panel)
  }
  board.addEventListener('submit', (event) => {
    const form = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-remove]') : null
    if (!form) return
    event.preventDefault()
    void takeOff(form.dataset['remove'] ?? '')
  })
  list.addEventListener('keydown', (event) => {
    const card = cardAt(event.target)
    if (event.key !== 'Delete' || !card) return
    event.preventDefault()
    void takeOff(panelOf(card))
  })
}

function offerUndo(label: string, panel: string): void {
  document.querySelector('.notice')?.remove()
  const notice = document.createElement('div')
  notice.className = 'notice notice-calm'
  notice.setAttribute('role', 'status')
  const words = document.createElement('p')
  words.textContent = boardWords.takenOff(label)
  const undo = document.createElement('button')
  undo.type = 'button'
  undo.className = 'button'
  undo.textContent = boardWords.undo
  undo.addEventListener('click', async () => {
    await change(`/panels/${panel}/restoration`, fields({}))
    notice.remove()
    panelsChanged()
  })
  notice.append(words, undo)
  document.body.append(notice)
}
