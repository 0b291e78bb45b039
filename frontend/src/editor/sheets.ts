// Where there is no room beside the script, the scene list and the notes are sheets: raised by a button at the foot.

export interface Sheet {
  open(): void
  close(): void
}

/**
 * Makes `panel` a sheet of the buttons that name it in aria-controls. Escape, the panel's data-close button, and a
 * touch outside lower it, and the focus goes back where it came from.
 */
export function sheet(panel: HTMLElement): Sheet {
  const buttons = document.querySelectorAll<HTMLElement>(`[aria-controls="${panel.id}"]`)
  let before: Element | null = null

  function raise(up: boolean): void {
    panel.classList.toggle('raised', up)
    for (const button of buttons) button.setAttribute('aria-expanded', String(up))
  }
  function open(): void {
    if (isUp() || getComputedStyle(panel).position !== 'fixed') return
    before = document.activeElement
    raise(true)
    panel.focus()
  }
  function close(): void {
    if (!isUp()) return
    raise(false)
    if (before instanceof HTMLElement) before.focus()
  }
  function isUp(): boolean {
    return panel.classList.contains('raised')
  }

  panel.tabIndex = -1
  raise(false)
  for (const button of buttons) button.addEventListener('click', () => (isUp() ? close() : open()))
  panel.querySelector('[data-close]')?.addEventListener('click', close)
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  document.addEventListener('pointerdown', (event) => {
    const target = event.target as Element
    if (isUp() && !panel.contains(target) && !target.closest(`[aria-controls="${panel.id}"]`)) close()
  })
  return { open, close }
}
