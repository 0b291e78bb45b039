import { boardWords } from 'words/boards'
import { type Changed, FILE_LIMIT, change, isDone, panelsChanged } from './change'
import { queue } from './queue'

const AT_ONCE = 2
/** The board is shown anew no more often than this while pictures arrive, in milliseconds. */
const SHOWN_EVERY = 1500

/** Sends pictures, two at a time, with a line for each until it is there; what was refused stays to be read. */
export interface Uploads {
  send(files: File[], to: Destination): void
}

/** Where files go: the address, the field they are in, what becomes of them in words, and the place of the first in the order. */
export interface Destination {
  url: string
  field: string
  what?: string
  place?: number
}

/** `area` is empty and hidden while nothing is sent; `done` is told, in words, when all is. */
export function uploads(area: HTMLElement, done: (words: string) => void): Uploads {
  const list = document.createElement('ul')
  list.className = 'uploads'
  list.setAttribute('aria-label', boardWords.uploads)
  let added = 0
  let refused = 0
  let shownAt = 0
  const line = queue(AT_ONCE, () => {
    panelsChanged()
    if (added + refused > 0) done(boardWords.done(added, refused))
    added = 0
    refused = 0
  })

  const show = () => {
    const now = performance.now()
    if (now - shownAt < SHOWN_EVERY) return
    shownAt = now
    panelsChanged()
  }

  const sendOne = async (row: Row, file: File, { url, field, place }: Destination) => {
    if (file.size > FILE_LIMIT) {
      refused += 1
      row.refuse(boardWords.tooLarge)
      return
    }
    const form = new FormData()
    form.append(field, file, file.name || boardWords.pasted)
    if (place !== undefined) form.set('place', String(place))
    const answer = await change(url, form, row.told)
    if (isDone(answer)) {
      added += 1
      row.remove()
      show()
      return
    }
    refused += 1
    row.refuse(reason(answer, file.name))
  }

  return {
    send(files, to) {
      if (!list.isConnected) area.replaceChildren(list, closing(area, list))
      area.hidden = false
      for (const [at, file] of files.entries()) {
        const row = rowOf(file.name || boardWords.pasted, to.what ?? '')
        const own = to.place === undefined ? to : { ...to, place: to.place + at }
        list.append(row.element)
        line.add(() => sendOne(row, file, own))
      }
    },
  }

  function closing(within: HTMLElement, rows: HTMLElement): HTMLElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-quiet uploads-close'
    button.textContent = boardWords.dismiss
    button.addEventListener('click', () => {
      for (const row of rows.querySelectorAll('[data-refused]')) row.remove()
      within.hidden = rows.childElementCount === 0
    })
    new MutationObserver(() => {
      within.hidden = rows.childElementCount === 0
      button.hidden = !rows.querySelector('[data-refused]')
    }).observe(rows, { childList: true, subtree: true, attributes: true })
    button.hidden = true
    return button
  }
}

/** The server says it with the file's name, which stands before it already. */
function reason({ words }: Changed, name: string): string {
  return words.startsWith(`${name}: `) ? words.slice(name.length + 2) : words || boardWords.unsent
}

interface Row {
  element: HTMLElement
  told(percent: number): void
  refuse(words: string): void
  remove(): void
}

function rowOf(name: string, what: string): Row {
  const element = document.createElement('li')
  const named = document.createElement('span')
  named.className = 'uploads-name'
  named.textContent = name
  const state = document.createElement('span')
  state.className = 'small second'
  state.textContent = what ? `${what}, ${boardWords.waiting}` : boardWords.waiting
  const meter = document.createElement('progress')
  meter.className = 'meter'
  meter.max = 100
  meter.value = 0
  meter.setAttribute('aria-label', name)
  element.append(named, state, meter)
  return {
    element,
    told(percent) {
      meter.value = percent
      state.textContent = percent < 100 ? boardWords.sending(percent) : boardWords.reading
    },
    refuse(words) {
      meter.remove()
      state.textContent = words
      state.className = 'uploads-refused'
      element.dataset['refused'] = ''
    },
    remove: () => element.remove(),
  }
}
