import type { EditorView } from '@codemirror/view'
import { paperWords } from 'words/paper'
import { write } from '../../elements'
import { onChange, set, settings } from '../flow/settings'
import type { Entry } from '../palette/entries'
import { choosePaper } from './choosePaper'
import { askPage } from './goToPage'
import { isOnPaper } from './paper'
import { stepped } from './zoom'

const ON_PAPER = 16
const ON_STRIP = 15.5

/** The menu at the foot that says how the script is shown and on what paper, the page beside it, and their keys. */
export function viewMenu(menu: HTMLDetailsElement, view: EditorView, script: string): void {
  const summary = menu.querySelector<HTMLElement>('[data-view]')!
  const radios = [...menu.querySelectorAll<HTMLInputElement>('input[name=view]')]
  const folded = menu.querySelector<HTMLInputElement>('[data-setting=folded]')!
  const show = () => {
    for (const radio of radios) radio.checked = (radio.value === 'pages') === settings.pages
    folded.checked = settings.folded
    write(summary, paperWords.shown(isOnPaper(), Math.round(size(view))))
  }
  for (const radio of radios) radio.addEventListener('change', () => set('pages', radio.value === 'pages'))
  folded.addEventListener('change', () => set('folded', folded.checked))
  for (const button of menu.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => zoom(view, button.dataset.zoom as Zoom))
  new ResizeObserver(show).observe(view.contentDOM)
  onChange(show)
  show()
  choosePaper(menu, view, script)
  menu.hidden = false
  document.querySelector('[data-foot=page]')!.addEventListener('click', () => askPage(view))
  document.addEventListener('keydown', (event) => keyed(event, view))
}

type Zoom = 'in' | 'out' | 'print' | 'fit'

/** What the palette offers. */
export function viewEntries(view: EditorView): Entry[] {
  return [
    settings.pages
      ? { label: paperWords.onStrip, keys: paperWords.shownKeys, run: () => set('pages', false) }
      : { label: paperWords.onPages, keys: paperWords.shownKeys, run: () => set('pages', true) },
    settings.folded
      ? { label: paperWords.unfold, run: () => set('folded', false) }
      : { label: paperWords.fold, run: () => set('folded', true) },
    { label: paperWords.goToPage, keys: paperWords.goToPageKeys, run: () => askPage(view) },
    { label: paperWords.zoomIn, keys: paperWords.zoomInKeys, run: () => zoom(view, 'in') },
    { label: paperWords.zoomOut, keys: paperWords.zoomOutKeys, run: () => zoom(view, 'out') },
    { label: paperWords.zoomFull, keys: paperWords.zoomFullKeys, run: () => zoom(view, 'print') },
    { label: paperWords.zoomFit, run: () => zoom(view, 'fit') },
  ]
}

function zoom(view: EditorView, how: Zoom): void {
  if (how === 'print') set('zoom', 100)
  else if (how === 'fit') set('zoom', 0)
  else set('zoom', stepped(size(view), how === 'in' ? 1 : -1))
}

/** The size in hundredths, as it has come out. */
function size(view: EditorView): number {
  return (100 * parseFloat(getComputedStyle(view.contentDOM).fontSize)) / (isOnPaper() ? ON_PAPER : ON_STRIP)
}

// By the key's place, since with Alt some systems make other letters of them.
const KEYS: Readonly<Record<string, (view: EditorView) => void>> = {
  Equal: (view) => zoom(view, 'in'),
  NumpadAdd: (view) => zoom(view, 'in'),
  Minus: (view) => zoom(view, 'out'),
  NumpadSubtract: (view) => zoom(view, 'out'),
  Digit0: (view) => zoom(view, 'print'),
  Numpad0: (view) => zoom(view, 'print'),
  KeyG: (view) => askPage(view),
  KeyP: () => set('pages', !settings.pages),
}

function keyed(event: KeyboardEvent, view: EditorView): void {
  const isOurs = (event.ctrlKey || event.metaKey) && event.altKey && !event.getModifierState('AltGraph')
  const run = isOurs ? KEYS[event.code] : undefined
  if (!run) return
  event.preventDefault()
  run(view)
}
