import { boardWords } from 'words/boards'
import { say } from '../htmx'
import { cardAt, labelOf, panelOf } from './cards'
import type { Uploads } from './uploads'

/** Pictures come to the board by dropping, pasting and choosing; on a panel they become its new version. */
export function takesPictures(board: HTMLElement, uploads: Uploads): void {
  const id = board.dataset['board'] ?? ''
  const add = (files: File[]) => {
    if (files.length === 0) return
    const room = Number(board.dataset['room'] ?? '0') - board.querySelectorAll('[data-panel]').length + startedWith
    if (files.length > room) say(document, boardWords.tooMany(files.length, Math.max(0, room)))
    else uploads.send(files, `/boards/${id}/panels`, 'files')
  }
  const startedWith = board.querySelectorAll('[data-panel]').length
  choosing(board, add)
  dropping(board, (files, card) => {
    if (!card) add(files)
    else if (files.length > 1) say(document, boardWords.oneVersion)
    else uploads.send(files, `/panels/${panelOf(card)}/versions`, 'file', boardWords.version(labelOf(card)))
  })
  document.addEventListener('paste', (event) => {
    if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return
    const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith('image/'))
    if (files.length > 0) event.preventDefault()
    add(files)
  })
}

/** The button opens the chooser, and what is chosen is sent at once. */
function choosing(board: HTMLElement, add: (files: File[]) => void): void {
  const form = board.querySelector<HTMLFormElement>('[data-add]')
  const input = form?.querySelector<HTMLInputElement>('input[type=file]')
  if (!form || !input) return
  form.addEventListener('submit', (event) => event.preventDefault())
  form.querySelector('button')?.addEventListener('click', (event) => {
    event.preventDefault()
    input.click()
  })
  input.addEventListener('change', () => {
    add([...(input.files ?? [])])
    input.value = ''
  })
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
