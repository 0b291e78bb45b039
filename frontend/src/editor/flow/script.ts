import type { EditorState, Line } from '@codemirror/state'
import { isElement, isSpoken, type Element, type LineKind } from './elements'
import { intended } from './intent'

/** The text being written, and how the core reads each of its lines. */
export interface Script {
  readonly state: EditorState
  /** What the core reads a line as; lines are counted from 1. */
  kind(line: number): LineKind
}

export function lineWithCursor({ state }: Script): Line {
  return state.doc.lineAt(state.selection.main.head)
}

/** What a line is or is going to be: an empty one goes on with the speech above it, or else is action. */
export function elementOf(script: Script, line: Line): Element | null {
  const wanted = intended(script.state, line)
  if (wanted) return wanted
  const kind = script.kind(line.number)
  if (kind === 'blank') return followsSpeech(script, line) ? 'dialogue' : 'action'
  return isElement(kind) ? kind : null
}

/** Whether the line right above is part of a speech. */
export function followsSpeech(script: Script, line: Line): boolean {
  if (line.number === 1) return false
  const above = script.state.doc.line(line.number - 1)
  if (above.text.trim() === '') return false
  const kind = script.kind(above.number)
  return kind === 'character' || isSpoken(kind) || readsAsCue(script, above)
}

/** A cue is read as one only once it has a line below it; until then it reads as action. */
function readsAsCue(script: Script, line: Line): boolean {
  const opens = line.number === 1 || script.state.doc.line(line.number - 1).text.trim() === ''
  return opens && script.kind(line.number) === 'action' && (line.text.startsWith('@') || isCapital(line.text))
}

/** Whether a text is in capitals, its brackets aside. */
export function isCapital(text: string): boolean {
  const name = text.replace(/\(.*?\)/gu, '')
  return /\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name)
}
