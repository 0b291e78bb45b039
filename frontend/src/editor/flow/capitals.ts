import { elementOf, type Script } from './script'

const IN_CAPITALS = ['heading', 'character', 'transition']
const PREFIX = /^\s*(int|ext|est|int\.?\/ext|i\/e)\.?$/u

/** What typing a text at a place comes to, where capitals change it: what is replaced from there on, or null. */
export function capital(script: Script, from: number, to: number, text: string): { from: number; insert: string } | null {
  const line = script.state.doc.lineAt(from)
  if (to > line.to) return null
  if (text === ' ' && to === line.to && PREFIX.test(line.text))
    return { from: line.from, insert: `${line.text.trim().toUpperCase()} ` }
  const element = elementOf(script, line)
  const isWritten = /\p{Ll}/u.test(line.text) || /^[.@]/u.test(line.text)
  const insert = text.toUpperCase()
  if (!element || !IN_CAPITALS.includes(element) || isWritten || insert === text) return null
  return { from, insert }
}
