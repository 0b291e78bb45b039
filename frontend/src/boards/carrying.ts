import { boardWords } from 'words/boards'
import { cardsIn, columnsOf, labelOf } from './cards'
import { moved, stepped } from './order'

interface Carried {
  card: HTMLElement
  from: number
}

/**
 * Panels are moved by keys: the button on a card picks it up and puts it down, arrows carry it, Escape puts it back. What happens is
 * said by `say`; `put` is called once it was put down in another place.
 */
export function carriesByKeys(list: HTMLElement, say: (words: string) => void, put: (card: HTMLElement) => void): void {
  let carried: Carried | undefined

  const place = (card: HTMLElement, to: number) => {
    const cards = cardsIn(list)
    const at = cards.indexOf(card)
    list.insertBefore(card, moved(cards, at, to)[to + 1] ?? null)
    grip(card)?.focus()
  }
  const letGo = () => {
    carried?.card.removeAttribute('data-carried')
    carried = undefined
  }

  list.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('.card-grip') : null
    const card = button?.closest<HTMLElement>('[data-panel]')
    if (!card) return
    const cards = cardsIn(list)
    const at = cards.indexOf(card)
    if (carried?.card === card) {
      const from = carried.from
      letGo()
      say(boardWords.putDown(at + 1, cards.length))
      if (at !== from) put(card)
      return
    }
    letGo()
    carried = { card, from: at }
    card.setAttribute('data-carried', '')
    say(boardWords.pickedUp(labelOf(card), at + 1, cards.length))
  })

  list.addEventListener('keydown', (event) => {
    if (!carried) return
    const { card, from } = carried
    if (event.key === 'Escape') {
      event.preventDefault()
      place(card, from)
      letGo()
      say(boardWords.putBack(labelOf(card)))
      return
    }
    const cards = cardsIn(list)
    const to = stepped(event.key, cards.indexOf(card), cards.length, columnsOf(list))
    if (to === undefined) return
    event.preventDefault()
    place(card, to)
    card.scrollIntoView({ block: 'nearest' })
    say(boardWords.movedTo(to + 1, cards.length))
  })

  // Whoever goes elsewhere with a panel in hand has put it down there.
  list.addEventListener('focusout', (event) => {
    const next = event.relatedTarget
    if (!carried || (next instanceof Node && carried.card.contains(next)) || !next) return
    const { card, from } = carried
    const at = cardsIn(list).indexOf(card)
    letGo()
    if (at !== from) put(card)
  })
}

const grip = (card: HTMLElement) => card.querySelector<HTMLElement>('.card-grip')
