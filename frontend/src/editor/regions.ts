/**
 * F6 goes from one part of the page to the next, Shift-F6 back, as in other programs with panels. A part that can't
 * be seen is passed over. Tab is left to move the focus as on any page, out of the script where one writes plain text.
 */
export function moveBetween(parts: readonly (() => HTMLElement | null)[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const seen = parts.map((part) => part()).filter((part) => part?.checkVisibility({ visibilityProperty: true }))
    const at = seen.findIndex((part) => part?.contains(document.activeElement))
    const step = event.shiftKey ? -1 : 1
    focusIn(seen[(Math.max(at, event.shiftKey ? 0 : -1) + step + seen.length) % seen.length])
  })
}

// Of tabs, the chosen one.
const FIRST = 'input, a[href], button:not([tabindex="-1"]), summary'

function focusIn(part: HTMLElement | null | undefined): void {
  const inner = part?.matches('[tabindex="0"]') ? part : part?.querySelector<HTMLElement>(FIRST)
  ;(inner ?? part)?.focus()
}
