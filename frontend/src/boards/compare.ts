/** Two pictures beside each other, with one wiped over the other, or shining through it. Without scripts they stand side by side. */
export function comparesPictures(compare: HTMLElement): void {
  const how = compare.querySelector<HTMLElement>('.compare-how')
  if (how) how.hidden = false
  const show = (mode: string) => {
    compare.dataset['mode'] = mode
    for (const slide of compare.querySelectorAll<HTMLElement>('[data-slide]')) {
      slide.hidden = slide.dataset['slide'] !== mode
      const range = slide.querySelector('input')
      if (range && !slide.hidden) at(compare, range.value)
    }
  }
  compare.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'radio') show(target.value)
  })
  compare.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && target.type === 'range') at(compare, target.value)
  })
  const pictures = compare.querySelector<HTMLElement>('.compare-pictures')
  pictures?.addEventListener('pointermove', (event) => {
    if (event.buttons === 1) pull(event)
  })
  pictures?.addEventListener('pointerdown', (event) => {
    if (compare.dataset['mode'] === 'wipe') event.preventDefault()
    pull(event)
  })

  /** The edge of the wipe follows the pointer. */
  function pull(event: PointerEvent): void {
    const range = compare.querySelector<HTMLInputElement>('[data-slide=wipe] input')
    if (compare.dataset['mode'] !== 'wipe' || !range || !pictures) return
    const { left, width } = pictures.getBoundingClientRect()
    range.value = String(Math.round((100 * (event.clientX - left)) / width))
    at(compare, range.value)
  }
}

function at(compare: HTMLElement, percent: string): void {
  compare.style.setProperty('--compare-at', percent)
}
