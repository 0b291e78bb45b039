import type { Line } from '@codemirror/state'
import { bibleNames, withNames } from '../bibleNames'
import { frequent, likelyNext } from './cast'
import { elementOf, type Script } from './script'

/** What could be meant, best first, from where in the text it would stand, and whether the line is done with it. */
export interface Suggestions {
  readonly from: number
  readonly completes: boolean
  readonly choices: readonly string[]
}

const PREFIXES = ['INT. ', 'EXT. ', 'INT./EXT. ', 'EST. ']
const TIMES = ['DAY', 'NIGHT', 'MORNING', 'EVENING', 'DAWN', 'DUSK', 'LATER', 'MOMENTS LATER', 'CONTINUOUS', 'SAME']
const EXTENSIONS = ['V.O.', 'O.S.', 'O.C.', "CONT'D", 'PRE-LAP', 'ON PHONE', 'INTO PHONE', 'FILTERED']
const TRANSITIONS = ['CUT TO:', 'DISSOLVE TO:', 'SMASH CUT TO:', 'MATCH CUT TO:', 'JUMP CUT TO:', 'FADE TO:', 'FADE OUT.', 'FADE TO BLACK.']
const HEADING = /^\s*\.?\s*((?:INT|EXT|EST|INT\.?\/EXT|I\/E)\.? )?(.*)$/iu

/** What the line with the cursor at its end could go on with, or null. */
export function suggestions(script: Script, line: Line): Suggestions | null {
  const text = line.text
  switch (elementOf(script, line)) {
    case 'character':
      return cue(script, line)
    case 'heading':
      return heading(script, line)
    case 'transition':
      return found(line.from, text, [...new Set([...frequent(script, 'transition', bareTransition, line.number), ...TRANSITIONS])])
    default:
      return null
  }
}

function bareTransition(text: string): string {
  return text.replace(/^\s*>\s*/u, '').trim().toUpperCase()
}

function cue(script: Script, line: Line): Suggestions | null {
  const open = line.text.lastIndexOf('(')
  if (open > 0) {
    const used = frequent(script, 'character', extension, line.number)
    return found(line.from + open + 1, line.text.slice(open + 1), [...new Set([...used, ...EXTENSIONS])], (choice) => `${choice})`)
  }
  return found(line.from, line.text, withNames(likelyNext(script, line.number), script.state.facet(bibleNames).characters))
}

function extension(text: string): string {
  return /\(([^)]*)\)/u.exec(text)?.[1]?.trim().toUpperCase() ?? ''
}

/** A heading is a prefix, a place, a dash and a time of day; each part is told from those written before. */
function heading(script: Script, line: Line): Suggestions | null {
  const [, prefix, rest] = HEADING.exec(line.text) ?? []
  if (!prefix) return begun(found(line.from, line.text, PREFIXES))
  const dash = rest!.lastIndexOf(' - ')
  if (dash >= 0) {
    const times = frequent(script, 'heading', (text) => parts(text).time, line.number)
    return found(line.to - (rest!.length - dash - 3), rest!.slice(dash + 3), [...new Set([...times, ...TIMES])])
  }
  const places = frequent(script, 'heading', (text) => parts(text).place, line.number)
  return begun(found(line.to - rest!.length, rest!, withNames(places, script.state.facet(bibleNames).places)))
}

function begun(some: Suggestions | null): Suggestions | null {
  return some && { ...some, completes: false }
}

function parts(text: string): { place: string; time: string } {
  const rest = (HEADING.exec(text.replace(/\[\[.*?\]\]/gu, '').replace(/#[^#]*#\s*$/u, '').trim())?.[2] ?? '').toUpperCase()
  const dash = rest.lastIndexOf(' - ')
  return dash < 0 ? { place: rest, time: '' } : { place: rest.slice(0, dash), time: rest.slice(dash + 3) }
}

function found(from: number, typed: string, choices: readonly string[], whole = (choice: string) => choice): Suggestions | null {
  const start = typed.trimStart().toUpperCase()
  const fitting = choices.filter((choice) => choice.toUpperCase().startsWith(start))
  fitting.sort((one, two) => Number(two.toUpperCase() === start) - Number(one.toUpperCase() === start))
  const isSaid = fitting.length === 1 && fitting[0]!.toUpperCase() === start
  return fitting.length === 0 || isSaid ? null : { from: from + typed.length - typed.trimStart().length, completes: true, choices: fitting.slice(0, 12).map(whole) }
}
