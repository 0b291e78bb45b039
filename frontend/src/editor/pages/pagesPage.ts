import type { ReadScript } from 'draftroom-core'
import { paperOf, type Paper } from '../reading/paper'
import { keepArrangement, keptArrangement } from './arrangement'
import { PagesView } from './pagesView'

/** Draws the pages of the text that the page came with, in its place. */
export async function openPages(desk: HTMLElement): Promise<void> {
  const text = desk.querySelector('pre')?.textContent ?? ''
  const script = await readInWorker(desk.dataset.worker ?? '', [text, paperOf(desk.dataset.paper)])
  const where = document.querySelector<HTMLElement>('[data-pages-where]')!
  const view = new PagesView(desk, script.pages, (words) => (where.textContent = words))
  jumping(view)
  arranging(view)
  printing(view)
  desk.addEventListener('keydown', (event) => turn(event, view))
  const named = /^#page-(\d+)$/.exec(location.hash)
  if (named) view.goTo(Number(named[1]))
}

function readInWorker(address: string, told: readonly [text: string, paper: Paper]): Promise<ReadScript> {
  const worker = new Worker(address, { type: 'module' })
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      worker.terminate()
      resolve(JSON.parse(data) as ReadScript)
    }
    worker.postMessage(told)
  })
}

function jumping(view: PagesView): void {
  const form = document.querySelector<HTMLFormElement>('[data-pages-jump]')!
  const input = form.querySelector('input')!
  input.max = String(view.last)
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (view.goTo(input.valueAsNumber)) history.replaceState(null, '', `#page-${input.value}`)
  })
}

function arranging(view: PagesView): void {
  const box = document.querySelector<HTMLElement>('[data-pages-view]')!
  const [two, size] = [box.querySelector('input')!, box.querySelector('select')!]
  const kept = keptArrangement()
  two.checked = kept.two
  size.value = kept.size
  view.arrange(kept)
  box.hidden = false
  box.addEventListener('change', () => {
    const chosen = { two: two.checked, size: size.value }
    view.arrange(chosen)
    keepArrangement(chosen)
  })
}

/** The browser prints as well, without the server; the PDF is the better print. */
function printing(view: PagesView): void {
  const button = document.querySelector<HTMLElement>('[data-pages-print]')!
  button.hidden = false
  button.addEventListener('click', () => print())
  addEventListener('beforeprint', () => view.printAll())
}

function turn(event: KeyboardEvent, view: PagesView): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const isWhole = (event.currentTarget as Element).classList.contains('pages-whole')
  if (event.key === 'ArrowRight' || (isWhole && event.key === 'PageDown')) view.turn(1)
  else if (event.key === 'ArrowLeft' || (isWhole && event.key === 'PageUp')) view.turn(-1)
  else if (event.key === 'Home') view.goToEnd('first')
  else if (event.key === 'End') view.goToEnd('last')
  else return
  event.preventDefault()
}
