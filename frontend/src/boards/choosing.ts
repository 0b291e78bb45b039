import { cardsIn, columnsOf, labelOf, panelOf } from './cards'
import { change, isDone, panelsChanged } from './change'
import { stepped } from './order'

/** Where there is room beside the board, a panel that is chosen is shown there; elsewhere its page opens. */
const hasSide = () => matchMedia('(min-width: 60rem)').matches

/** Shows the panel that is pressed beside its board. What was typed of the one before is written first. */
export function choosesPanels(board: HTMLElement): void {
  const list = board.querySelector<HTMLElement>('#cards')
  const side = board.querySelector<HTMLElement>('#inspector')
  if (!list || !side) return
  let chosen = side.querySelector<HTMLElement>('[data-inspector]')?.dataset['inspector'] ?? ''
  let looks = ''
  const mark = () => {
    for (const card of cardsIn(list)) card.toggleAttribute('data-chosen', panelOf(card) === chosen)
  }
  const looksNow = () => lookOf(cardsIn(list).find((card) => panelOf(card) === chosen))
  const load = async () => {
    looks = looksNow()
    const { default: htmx } = await import('htmx.org')
    await htmx.ajax('get', `/panels/${chosen}`, { target: side, swap: 'innerHTML' })
  }
  const choose = async (panel: string) => {
    if (!(await isWritten(side))) return
    chosen = panel
    mark()
    await load()
    side.scrollTop = 0
    history.replaceState(null, '', `?panel=${panel}`)
  }
  /** What stands beside follows the board: another number, another picture. */
  const follow = () => {
    mark()
    const isBusy = side.querySelector('[data-typed], .line-sheet') !== null
    const now = looksNow()
    if (chosen && now && looks && now !== looks && !isBusy) void load()
    looks = now
  }
  board.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !hasSide() || !(event.target instanceof Element)) return
    const link = event.target.closest<HTMLElement>('.card-picture, .card-label, [data-panel-link]')
    const panel = link?.dataset['panelLink'] ?? link?.closest<HTMLElement>('[data-panel]')?.dataset['panel']
    if (!panel) return
    event.preventDefault()
    void choose(panel)
  })
  list.addEventListener('htmx:afterSwap', follow)
  walksByKeys(list)
  follow()
}

/** What of a card stands beside the board, too. */
function lookOf(card: HTMLElement | undefined): string {
  return card ? `${labelOf(card)} ${card.querySelector('img')?.getAttribute('src')}` : ''
}

/** Arrows lead from picture to picture. */
function walksByKeys(list: HTMLElement): void {
  list.addEventListener('keydown', (event) => {
    const at = event.target instanceof Element ? event.target.closest('.card-picture') : null
    const card = at?.closest<HTMLElement>('[data-panel]')
    if (!card) return
    const cards = cardsIn(list)
    const to = stepped(event.key, cards.indexOf(card), cards.length, columnsOf(list))
    if (to === undefined) return
    event.preventDefault()
    cards[to]?.querySelector<HTMLElement>('.card-picture')?.focus()
  })
}

/** Writes what was typed beside the board and not saved yet. False when it was refused: it stays to be seen to. */
async function isWritten(side: HTMLElement): Promise<boolean> {
  const form = side.querySelector<HTMLFormElement>('[data-shot][data-typed]')
  if (!form) return true
  const answer = await change(form.action, new FormData(form))
  if (isDone(answer)) {
    panelsChanged()
    return true
  }
  form.requestSubmit()
  return false
}

/** Marks a shot's form once something was typed in it, and asks before the page is left with that. */
export function minds(root: HTMLElement): void {
  root.addEventListener('input', (event) => {
    if (event.target instanceof Element) event.target.closest('[data-shot]')?.setAttribute('data-typed', '')
  })
  root.addEventListener('submit', (event) => {
    if (event.target instanceof Element) event.target.removeAttribute('data-typed')
  })
  addEventListener('beforeunload', (event) => {
    if (root.querySelector('[data-typed]')) event.preventDefault()
  })
}
