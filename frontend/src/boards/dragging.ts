const TOUCH_HOLD = 300
const QUICK = 120

/** Panels are moved by the pointer, and on touch after holding one; `put` is called once one was let go in another place. */
export async function carriesByPointer(list: HTMLElement, put: (card: HTMLElement) => void): Promise<void> {
  const { default: Sortable } = await import('sortablejs')
  let dragged = false
  Sortable.create(list, {
    draggable: '[data-panel]',
    animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : QUICK,
    delay: TOUCH_HOLD,
    delayOnTouchOnly: true,
    touchStartThreshold: 6,
    // Not the browser's own dragging: a picture that is dragged so looks like a file that comes from outside.
    forceFallback: true,
    fallbackTolerance: 6,
    ghostClass: 'card-ghost',
    dragClass: 'card-dragged',
    onStart: () => {
      dragged = true
    },
    onEnd: ({ item, oldIndex, newIndex }) => {
      setTimeout(() => (dragged = false))
      if (oldIndex !== newIndex) put(item)
    },
  })
  // Letting go isn't pressing.
  list.addEventListener(
    'click',
    (event) => {
      if (!dragged) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
}
