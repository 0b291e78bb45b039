import { boardWords } from 'words/boards'
import { say } from '../htmx'
import { cardAt, labelOf, panelOf } from './cards'
import { opensChooser } from './chooser'
import type { Uploads } from './uploads'

/** Pictures come to the board by dropping, pasting and choosing; on a panel they become its new version. */
export function takesPictures(board: HTMLElement, uploads: Uploads): void {
  const id = board.dataset['board'] ?? ''
  const startedWith = cards(board).length
  let promised = 0
  const add = (files: File[]) => {
    if (files.length === 0) return
    const room = Math.max(0, Number(board.dataset['room'] ?? '0') + startedWith - cards(board).length)
    if (files.length > room) {
      say(document, boardWords.tooMany(files.length, room))
      return
    }
    const place = Math.max(promised, lastPlace(board)) + 1
    promised = place + files.length - 1
    uploads.send(files, { url: `/boards/${id}/panels`, field: 'files', place })
  }
  const addVersion = (files: File[], panel: string, label: string) =>
    uploads.send(files, { url: `/panels/${panel}/versions`, field: 'file', what: boardWords.version(label) })
  choosing(board, add, (files, panel) => addVersion(files, panel, labelled(board, panel)))
  dropping(board, (files, card) => {
    if (!card) add(files)
    else if (files.length > 1) say(document, boardWords.oneVersion)
    else addVersion(files, panelOf(card), labelOf(card))
  })
  document.addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return
    const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
    if (files.length > 0) event.preventDefault()
    add(files)
  })
}

/** What is chosen for the board, or for a panel's next version, is sent at once. */
function choosing(board: HTMLElement, add: (files: File[]) => void, addVersion: (files: File[], panel: string) => void): void {
  opensChooser(board)
  board.addEventListener('change', ({ target }) => {
    const form = target instanceof HTMLInputElement && target.type === 'file' ? target.form : null
    const files = target instanceof HTMLInputElement ? [...(target.files ?? [])] : []
    if (form?.matches('[data-add]')) add(files)
    else if (form?.dataset['version']) addVersion(files, form.dataset['version'])
    else return
    form.reset()
  })
}

const cards = (board: HTMLElement) => [...board.querySelectorAll<HTMLElement>('[data-place]')]

/** The highest place that a card has in the order. */
function lastPlace(board: HTMLElement): number {
  return Math.max(0, ...cards(board).map(({ dataset }) => Number(dataset['place'])))
}

function labelled(board: HTMLElement, panel: string): string {
  const card = board.querySelector<HTMLElement>(`[data-panel="${CSS.escape(panel)}"]`)
  return card ? labelOf(card) : ''
}

function dropping(board: HTMLElement, take: (files: File[], card: HTMLElement | null) => void): void {
  const root = document.documentElement
  let over: HTMLElement | null = null
  const mark = (event: DragEvent | null) => {
    const card = event ? cardAt(event.target) : null
    if (over !== card) {
      over?.removeAttribute('data-over')
      card?.setAttribute('data-over', '')
      over = card
    }
    board.toggleAttribute('data-files', event !== null)
  }
  const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  root.addEventListener('dragover', (event) => {
    if (!holds(event)) return
    event.preventDefault()
    mark(event)
  })
  root.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) mark(null)
  })
  root.addEventListener('drop', (event) => {
    if (!holds(event)) return
    event.preventDefault()
    const card = cardAt(event.target)
    mark(null)
    take([...(event.dataTransfer?.files ?? [])], card)
  })
}
