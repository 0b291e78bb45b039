import type { Element } from './elements'
import { isCapital } from './script'

/** How the core would read a line between two empty ones. */
export type ReadsAs = (line: string) => string

/** A line's text without what marks it as its element. */
export function bare(text: string, element: Element | null): string {
  const line = text.trim()
  switch (element) {
    case 'heading':
      return line.replace(/^\.(?=[^.])/u, '')
    case 'character':
      return line.replace(/^@/u, '').replace(/\s*\^$/u, '')
    case 'parenthetical':
      return line.replace(/^\(/u, '').replace(/\)$/u, '')
    case 'transition':
      return line.replace(/^>\s*/u, '')
    case 'lyrics':
      return line.replace(/^~\s*/u, '')
    case 'centered':
      return line.replace(/^>\s*/u, '').replace(/\s*<$/u, '')
    case 'section':
      return line.replace(/^#+\s*/u, '')
    case 'synopsis':
      return line.replace(/^=\s*/u, '')
    default:
      return line.replace(/^!/u, '')
  }
}

/** A line as the element is written in Fountain, with a mark where it would be read as something else. */
export function marked(text: string, element: Element, readsAs: ReadsAs): string {
  const capitals = text.toUpperCase()
  switch (element) {
    case 'heading':
      return forced(capitals, '.', 'heading', readsAs)
    case 'character':
      return text === '' || isCapital(capitals) ? capitals : `@${text}`
    case 'parenthetical':
      return `(${text})`
    case 'transition':
      return forced(capitals, '> ', 'transition', readsAs)
    case 'lyrics':
      return `~${text}`
    case 'centered':
      return `> ${text} <`
    case 'section':
      return `# ${text}`
    case 'synopsis':
      return `= ${text}`
    case 'dialogue':
      return text
    case 'action':
      return forced(text, '!', 'action', readsAs)
  }
}

function forced(text: string, mark: string, element: Element, readsAs: ReadsAs): string {
  return text === '' || readsAs(text) === element ? text : mark + text
}

/** What a line of an element starts with, before anything is written in it. */
export function begun(element: Element): string {
  switch (element) {
    case 'parenthetical':
    case 'lyrics':
    case 'centered':
    case 'section':
    case 'synopsis':
      return marked('', element, () => element)
    default:
      return ''
  }
}

/** Where the cursor stands in a line that was just begun. */
export function cursorIn(line: string, element: Element): number {
  return element === 'parenthetical' ? line.length - 1 : element === 'centered' ? line.length - 2 : line.length
}
