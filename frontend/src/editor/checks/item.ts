import type { Severity } from 'draftroom-core'
import { checkWords } from 'words/checks'
import type { Excerpt } from './excerpt'
import type { KnownFinding } from './findings'

/** What can be done with a finding in the list; data-do names it on a button. */
export type Deed = 'show' | 'mend' | 'leave' | 'see'

/** A finding and what the list shows with it. */
export interface Entry {
  readonly finding: KnownFinding
  readonly excerpt: Excerpt
  /** Other places that belong to it: which of them, and what it is called. */
  readonly elsewhere: readonly { readonly place: number; readonly name: string }[]
}

const TONES: Record<Severity, string> = { error: 'tag-red', warning: 'tag-yellow', hint: '' }

/** A finding as an item of the list. */
export function item({ finding, excerpt, elsewhere }: Entry): HTMLLIElement {
  const { id, title, severity, explanation } = finding
  const item = document.createElement('li')
  item.className = 'finding'
  item.dataset.finding = id
  const kind = part('p', 'finding-kind', part('span', `tag ${TONES[severity]}`, title), part('span', 'small third', checkWords.severities[severity]))
  const { before, quote, after } = excerpt
  const shown = deed('show', 'finding-quote quote', `${checkWords.quoteBegins}${before}`, part('b', '', quote), `${after}${checkWords.quoteEnds}`)
  shown.title = checkWords.show
  item.append(kind, shown, part('p', '', explanation), buttons(finding, elsewhere))
  return item
}

function buttons({ off, fix }: KnownFinding, elsewhere: Entry['elsewhere']): HTMLElement {
  const row = part('div', 'buttons')
  if (fix) row.append(deed('mend', 'button finding-fix', fix.label))
  const left = deed('leave', 'button button-quiet', checkWords.leave)
  left.title = checkWords.leaveNote(off)
  row.append(left)
  for (const { place, name } of elsewhere) {
    const see = deed('see', 'button button-quiet', checkWords.see(name))
    see.dataset.place = String(place)
    row.append(see)
  }
  return row
}

function deed(name: Deed, classes: string, ...words: (Node | string)[]): HTMLButtonElement {
  const button = part('button', classes, ...words)
  button.type = 'button'
  button.dataset.do = name
  return button
}

/** An element with a class and what is in it. */
export function part<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  classes: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (classes.trim()) made.className = classes.trim()
  made.append(...content)
  return made
}
