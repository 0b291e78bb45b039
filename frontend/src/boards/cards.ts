/** The cards on the board, in order. */
export function cardsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(':scope > [data-panel]')]
}

/** How many cards stand in a row. */
export function columnsOf(list: HTMLElement): number {
  return getComputedStyle(list).gridTemplateColumns.split(' ').length
}

export const panelOf = (card: HTMLElement): string => card.dataset['panel'] ?? ''

export const labelOf = (card: HTMLElement): string => card.dataset['label'] ?? ''

/** The card around what was pressed. */
export function cardAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-panel]') : null
}
