import { element } from '../../elements'

/** Something a menu offers; `chosen` of a group of which one holds. */
export interface MenuEntry {
  readonly label: string
  readonly keys?: string
  readonly color?: string
  readonly chosen?: boolean
  readonly apart?: boolean
  run(): void
}

/** Opens a menu beside what it belongs to, which gets the focus back when it closes. Up and Down go through it. */
export function openMenu(owner: HTMLElement, name: string, entries: readonly MenuEntry[], at?: { x: number; y: number }): void {
  const menu = element('ul', 'row-menu')
  menu.role = 'menu'
  menu.ariaLabel = name
  menu.popover = 'auto'
  const buttons = entries.map((entry) => item(entry, () => (menu.hidePopover(), entry.run())))
  menu.append(...buttons.map((button, i) => line(button, entries[i]!.apart === true)))
  menu.addEventListener('keydown', (event) => key(event, buttons))
  menu.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed') return
    const had = menu.contains(document.activeElement) || document.activeElement === document.body
    menu.remove()
    if (had) owner.focus()
  })
  ;(owner.closest('nav, main') ?? document.body).append(menu)
  menu.showPopover()
  place(menu, owner.getBoundingClientRect(), at)
  ;(buttons.find((button) => button.ariaChecked === 'true') ?? buttons[0])?.focus()
}

function item({ label, keys, color, chosen }: MenuEntry, run: () => void): HTMLButtonElement {
  const button = element('button')
  button.type = 'button'
  button.tabIndex = -1
  button.role = chosen === undefined ? 'menuitem' : 'menuitemradio'
  if (chosen !== undefined) button.ariaChecked = String(chosen)
  if (color !== undefined) {
    const swatch = element('span', 'scene-swatch')
    swatch.dataset.color = color
    button.append(swatch)
  }
  button.append(label)
  if (keys) button.append(element('kbd', '', keys))
  button.addEventListener('click', run)
  return button
}

function line(button: HTMLElement, apart: boolean): HTMLElement {
  const line = element('li', apart ? 'menu-apart' : '', button)
  line.role = 'none'
  return line
}

function key(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const at = buttons.findIndex((button) => button === document.activeElement)
  const last = buttons.length - 1
  const target = { ArrowDown: at === last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[event.key]
  event.stopPropagation()
  if (event.key === 'Tab' || target !== undefined) event.preventDefault()
  if (target !== undefined) buttons[target]?.focus()
}

/** Where there is room: below and to the left of the owner's end, or where the pointer is. */
function place(menu: HTMLElement, owner: DOMRect, at?: { x: number; y: number }): void {
  const { width, height } = menu.getBoundingClientRect()
  const [x, y] = at ? [at.x, at.y] : [owner.right - width, owner.bottom]
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`
  menu.style.top = `${Math.max(8, y + height > innerHeight - 8 ? (at ? at.y : owner.top) - height : y)}px`
}
