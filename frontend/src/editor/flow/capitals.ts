import type { Line } from '@codemirror/state'
import { elementOf, type Script } from './script'

const IN_CAPITALS = ['heading', 'character', 'transition']
const PREFIX = /^\s*(int|ext|est|int\.?\/ext|i\/e)\.?$/u

/** What typing a text at a place comes to, where capitals change it: what is replaced from there on, or null. */
export function capital(script: Script, from: number, to: number, text: string): { from: number; insert: string } | null {
  const line = script.state.doc.lineAt(from)
  if (to > line.to) return null
  if (text === ' ' && to === line.to && PREFIX.test(line.text))
    return { from: line.from, insert: `${line.text.trim().toUpperCase()} ` }
  const insert = text.toUpperCase()
  return insert !== text && comesInCapitals(script, line, line.text) ? { from, insert } : null
}

/** What a text comes to that an input method has put before the cursor, where capitals change it; or null. */
export function composedCapital(script: Script, text: string): { from: number; insert: string } | null {
  const to = script.state.selection.main.head
  const from = to - text.length
  const line = script.state.doc.lineAt(to)
  const insert = text.toUpperCase()
  if (insert === text || from < line.from || script.state.sliceDoc(from, to) !== text) return null
  const others = line.text.slice(0, from - line.from) + line.text.slice(to - line.from)
  return comesInCapitals(script, line, others) ? { from, insert } : null
}

/** Somebody who wrote small letters there, or forced the element, means it so. */
function comesInCapitals(script: Script, line: Line, written: string): boolean {
  const element = elementOf(script, line)
  return element !== null && IN_CAPITALS.includes(element) && !/\p{Ll}/u.test(written) && !/^[.@]/u.test(written)
}
