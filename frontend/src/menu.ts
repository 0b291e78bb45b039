/**
 * A menu that opens by itself as `details` closes again as menus do: by Escape, which leads the focus back to
 * its button, by a choice, and by a press anywhere else.
 */
export function closesMenu(element: HTMLElement): void {
  const menu = element as HTMLDetailsElement
  const close = () => (menu.open = false)

  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    event.stopPropagation()
    close()
    menu.querySelector('summary')?.focus()
  })
  menu.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) close()
  })
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close()
  })
}
