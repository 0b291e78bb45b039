import type { EditorView } from '@codemirror/view'
import { set, settings } from '../flow/settings'
import type { Entry } from '../palette/entries'
import { askPage } from './goToPage'
import { isOnPaper } from './paper'
import { stepped } from './zoom'

const ON_PAPER = 16
const ON_STRIP = 15.5

/** The menu at the foot that says how the script is shown, the page beside it, and their keys. */
export function viewMenu(menu: HTMLDetailsElement, view: EditorView): void {
  const summary = menu.querySelector<HTMLElement>('[data-view]')!
  const radios = [...menu.querySelectorAll<HTMLInputElement>('input[name=view]')]
  const show = () => {
    for (const radio of radios) radio.checked = (radio.value === 'pages') === settings.pages
    const words = `${isOnPaper() ? 'Pages' : 'Strip'}, ${Math.round(size(view))} %`
    if (summary.textContent !== words) summary.textContent = words
  }
  for (const radio of radios) radio.addEventListener('change', () => set('pages', radio.value === 'pages'))
  for (const button of menu.querySelectorAll<HTMLElement>('[data-zoom]'))
    button.addEventListener('click', () => zoom(view, button.dataset.zoom as Zoom))
  new ResizeObserver(show).observe(view.contentDOM)
  show()
  menu.hidden = false
  document.querySelector('[data-foot=page]')!.addEventListener('click', () => askPage(view))
  document.addEventListener('keydown', (event) => keyed(event, view))
}

type Zoom = 'in' | 'out' | 'print' | 'fit'

/** What the palette offers. */
export function viewEntries(view: EditorView): Entry[] {
  return [
    settings.pages
      ? { label: 'Show the script on one strip', keys: 'Ctrl+Alt+P', run: () => set('pages', false) }
      : { label: 'Show the script on pages', keys: 'Ctrl+Alt+P', run: () => set('pages', true) },
    { label: 'Go to page', keys: 'Ctrl+Alt+G', run: () => askPage(view) },
    { label: 'Zoom in', keys: 'Ctrl+Alt+=', run: () => zoom(view, 'in') },
    { label: 'Zoom out', keys: 'Ctrl+Alt+-', run: () => zoom(view, 'out') },
    { label: 'Zoom: 100 %', keys: 'Ctrl+Alt+0', run: () => zoom(view, 'print') },
    { label: 'Zoom: as wide as there is room', run: () => zoom(view, 'fit') },
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
