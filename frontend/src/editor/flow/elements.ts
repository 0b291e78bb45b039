import type { LINE_KINDS } from '../screenplay/kinds'

/** What a line is, as the core reads it. */
export type LineKind = (typeof LINE_KINDS)[number]['name']

/** What a writer makes a line. */
export type Element = 'heading' | 'action' | 'character' | 'parenthetical' | 'dialogue' | 'transition' | 'lyrics' | 'centered' | 'section' | 'synopsis'

/** In the order of their keys, Alt+1 and so on; the first six as Final Draft numbers them. */
export const ELEMENTS: readonly Element[] = [
  'heading',
  'action',
  'character',
  'parenthetical',
  'dialogue',
  'transition',
  'lyrics',
  'centered',
  'section',
  'synopsis',
]

/** What Enter goes on with, as Final Draft's own settings have it. */
export const AFTER_ENTER: Readonly<Record<Element, Element>> = {
  heading: 'action',
  action: 'action',
  character: 'dialogue',
  parenthetical: 'dialogue',
  dialogue: 'action',
  transition: 'heading',
  lyrics: 'action',
  centered: 'action',
  section: 'heading',
  synopsis: 'action',
}

/** What Tab goes on with behind a line. */
export const AFTER_TAB: Readonly<Record<Element, Element>> = {
  heading: 'action',
  action: 'character',
  character: 'parenthetical',
  parenthetical: 'dialogue',
  dialogue: 'parenthetical',
  transition: 'heading',
  lyrics: 'character',
  centered: 'action',
  section: 'heading',
  synopsis: 'action',
}

/** What Tab makes of a line that is still empty, one after another. */
const CYCLE: readonly Element[] = ['heading', 'action', 'character', 'parenthetical', 'dialogue', 'transition']

/** The digit that makes a line the element, with Alt. */
export function digitOf(element: Element): number {
  return (ELEMENTS.indexOf(element) + 1) % 10
}

export function isElement(kind: string): kind is Element {
  return (ELEMENTS as readonly string[]).includes(kind)
}

/** Whether it stands right below the line before it, as part of a speech. */
export function isSpoken(element: string): boolean {
  return element === 'parenthetical' || element === 'dialogue'
}

/** The next in the cycle, or the one before; what belongs to a speech is passed over where there is none. */
export function cycled(element: Element, step: 1 | -1, inSpeech: boolean): Element {
  const choices = CYCLE.filter((each) => inSpeech || !isSpoken(each))
  const at = choices.indexOf(element)
  return choices[(Math.max(0, at) + step + choices.length) % choices.length]!
}
