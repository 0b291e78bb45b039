import { sendableUpdates } from '@codemirror/collab'
import { ChangeSet, type EditorState, type Text } from '@codemirror/state'

const ALONE = /^\s*#([^#\s]+)#$/u
const AT_END = /#([^#\s]+)#\s*$/u

/** A number that was given in this window and that the log hasn't got yet. */
interface Given {
  readonly from: number
  readonly to: number
}

/**
 * The numbers of scenes that were given here, aren't in the log yet, and are another scene's by now. The log puts two
 * windows' updates in an order, and a window's are taken in only when it has all before them: so whoever is the later of two that chose the same
 * number meets the other's while its own is still on its way, and it alone gives its own up.
 */
export function clashes(state: EditorState): Given[] {
  const given = givenHere(state)
  if (given.length === 0) return []
  const count = counts(state.doc)
  return given.filter(({ from, to }) => count.get(numberIn(state.doc.sliceString(from, to)))! > 1)
}

function givenHere(state: EditorState): Given[] {
  let given: Given[] = []
  for (const { changes } of sendableUpdates(state)) {
    given = given.map(({ from, to }) => ({ from: changes.mapPos(from, 1), to: changes.mapPos(to, -1) }))
    given.push(...numbersIn(changes as ChangeSet))
  }
  return given.filter(({ from, to }) => {
    const line = state.doc.lineAt(from)
    return to <= line.to && ALONE.test(state.doc.sliceString(from, to)) && state.doc.sliceString(to, line.to).trim() === ''
  })
}

function numbersIn(changes: ChangeSet): Given[] {
  const numbers: Given[] = []
  changes.iterChanges((_fromA, _toA, from, to, inserted) => {
    if (inserted.lines === 1 && ALONE.test(inserted.toString())) numbers.push({ from, to })
  })
  return numbers
}

/** How many lines end in each number. */
function counts(doc: Text): Map<string, number> {
  const count = new Map<string, number>()
  for (const line of doc.iterLines()) {
    if (!line.includes('#')) continue
    const number = AT_END.exec(line)?.[1]?.toUpperCase()
    if (number) count.set(number, (count.get(number) ?? 0) + 1)
  }
  return count
}

function numberIn(text: string): string {
  return ALONE.exec(text)![1]!.toUpperCase()
}
