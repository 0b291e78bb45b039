import type { ChangeSpec, Line, TransactionSpec } from '@codemirror/state'
import { AFTER_ENTER, AFTER_TAB, cycled, isSpoken, type Element } from './elements'
import { intended, intends } from './intent'
import { elementOf, followsSpeech, lineWithCursor, type Script } from './script'
import { bare, begun, cursorIn, marked, type ReadsAs } from './wording'

/** An edit, or null where the key means nothing to the flow. */
type Move = TransactionSpec | null

/** Enter: behind a line the next element, in a line what splits it, on an empty line of a speech its end. */
export function enter(script: Script, readsAs: ReadsAs): Move {
  const { main } = script.state.selection
  const line = lineWithCursor(script)
  const element = elementOf(script, line)
  if (!main.empty || !element) return null
  if (line.text.trim() === '') return emptied(script, line, element)
  const behind = element === 'parenthetical' && script.state.sliceDoc(main.head, line.to) === ')' ? line.to : main.head
  if (behind < line.to) return isSpoken(element) || element === 'character' ? null : split(main.head)
  return behind > line.from ? next(script, line, element, AFTER_ENTER[element], readsAs) : null
}

/** Enter on an empty line: an element that wasn't wanted is action again, below an empty line. */
function emptied(script: Script, line: Line, element: Element): Move {
  if (element === 'action' || !intended(script.state, line)) return null
  const below = followsSpeech(script, line)
  return {
    changes: below ? { from: line.from, insert: '\n' } : [],
    selection: { anchor: line.from + (below ? 1 : 0) },
    effects: intends.of('action'),
    scrollIntoView: true,
    userEvent: 'input.flow',
  }
}

function split(at: number): Move {
  return { changes: { from: at, insert: '\n\n' }, selection: { anchor: at + 2 }, scrollIntoView: true, userEvent: 'input.flow' }
}

/** Tab: behind a line the element that goes on otherwise; on an empty line the next one it could be. */
export function tab(script: Script, readsAs: ReadsAs): Move {
  const line = lineWithCursor(script)
  const element = elementOf(script, line)
  if (!script.state.selection.main.empty || !element) return null
  if (isBegun(line, element)) return begin(line, cycled(element, 1, followsSpeech(script, line)))
  if (element === 'heading' && !/\s[-–—]\s/u.test(line.text) && isAtEnd(script, line)) return append(line, ' - ')
  return next(script, line, element, AFTER_TAB[element], readsAs)
}

/** Shift+Tab: on an empty line the element before; any other line becomes the one before. */
export function shiftTab(script: Script, readsAs: ReadsAs): Move {
  const line = lineWithCursor(script)
  const element = elementOf(script, line)
  if (!script.state.selection.main.empty || !element) return null
  const before = cycled(element, -1, followsSpeech(script, line))
  return isBegun(line, element) ? begin(line, before) : become(script, before, readsAs)
}

function isBegun(line: Line, element: Element): boolean {
  return line.text.trim() === '' || line.text.trim() === begun(element).trim()
}

function isAtEnd(script: Script, line: Line): boolean {
  return script.state.selection.main.head === line.to
}

function append(line: Line, text: string): Move {
  return { changes: { from: line.to, insert: text }, selection: { anchor: line.to + text.length }, userEvent: 'input.flow' }
}

/** Makes an empty line the start of an element. */
function begin(line: Line, element: Element): Move {
  const text = begun(element)
  return {
    changes: { from: line.from, to: line.to, insert: text },
    selection: { anchor: line.from + cursorIn(text, element) },
    effects: intends.of(element),
    userEvent: 'input.flow',
  }
}

/** Ends a line and begins the next element below it. */
function next(script: Script, line: Line, element: Element, following: Element, readsAs: ReadsAs): Move {
  const finished = finishing(script, line, element, readsAs)
  const gap = isSpoken(following) && (isSpoken(element) || element === 'character') ? '\n' : '\n\n'
  const text = begun(following)
  const below = text === '' && isFree(script, line, gap)
  const insert = below ? '' : gap + text
  const shift = finished?.insert.length ?? 0
  const anchor = line.to + shift + gap.length + cursorIn(text, following)
  const changes: ChangeSpec[] = finished ? [finished] : []
  if (insert) changes.push({ from: line.to, insert })
  return { changes, selection: { anchor }, effects: intends.of(following), scrollIntoView: true, userEvent: 'input.flow' }
}

/** Whether the lines that would be inserted are there already, at the end of the text. */
function isFree(script: Script, line: Line, gap: string): boolean {
  return script.state.sliceDoc(line.to) === gap
}

/** The mark that a line needs to be read as what it was meant to be. */
function finishing(script: Script, line: Line, element: Element, readsAs: ReadsAs): { from: number; insert: string } | null {
  if (intended(script.state, line) !== element || isSpoken(element) || element === 'action') return null
  const wanted = marked(bare(line.text, element), element, readsAs)
  const mark = wanted.length - line.text.trim().length
  return mark > 0 && wanted.endsWith(line.text.trim()) ? { from: line.from, insert: wanted.slice(0, mark) } : null
}

/** Makes the line with the cursor another element, with the empty lines around it that this one has. */
export function become(script: Script, element: Element, readsAs: ReadsAs): Move {
  const line = lineWithCursor(script)
  const now = elementOf(script, line)
  if (!now) return null
  if (isBegun(line, now)) return begin(line, element)
  const text = marked(bare(line.text, now), element, readsAs)
  const changes: ChangeSpec[] = [{ from: line.from, to: line.to, insert: text }]
  const above = isSpoken(element) ? closedUp(script, line) : opened(script, line)
  if (above) changes.unshift(above)
  if (!isSpoken(element) && element !== 'character' && hasTextBelow(script, line)) changes.push({ from: line.to, insert: '\n' })
  const moved = above ? (above.insert?.length ?? 0) - ((above.to ?? above.from) - above.from) : 0
  return {
    changes,
    selection: { anchor: line.from + moved + cursorIn(text, element) },
    effects: intends.of(element),
    scrollIntoView: true,
    userEvent: 'input.flow',
  }
}

type Change = { from: number; to?: number; insert?: string }

/** What a speech goes on with stands right below it. */
function closedUp(script: Script, line: Line): Change | null {
  let above = line.number - 1
  while (above > 0 && script.state.doc.line(above).text.trim() === '') above--
  if (above === 0 || above === line.number - 1) return null
  const speech = script.state.doc.line(above)
  const after = script.state.doc.line(above + 1)
  return followsSpeech(script, after) ? { from: speech.to, to: line.from - 1 } : null
}

/** Every other element has an empty line above it. */
function opened(script: Script, line: Line): Change | null {
  const isOpen = line.number === 1 || script.state.doc.line(line.number - 1).text.trim() === ''
  return isOpen ? null : { from: line.from, insert: '\n' }
}

function hasTextBelow(script: Script, line: Line): boolean {
  const { doc } = script.state
  return line.number < doc.lines && doc.line(line.number + 1).text.trim() !== ''
}

/** Backspace on an element that was begun and isn't wanted: back to the end of the one before. */
export function takenBack(script: Script): Move {
  const line = lineWithCursor(script)
  if (!script.state.selection.main.empty || !intended(script.state, line) || line.text !== '') return null
  let above = line.number - 1
  while (above > 1 && script.state.doc.line(above).text === '' && line.number - above < 2) above--
  if (above < 1) return null
  const end = script.state.doc.line(above).to
  return { changes: { from: end, to: line.to }, selection: { anchor: end }, scrollIntoView: true, userEvent: 'delete.flow' }
}
