import { collab, receiveUpdates, sendableUpdates, type Update } from '@codemirror/collab'
import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { clashes } from '../../../src/editor/revisions/clashes'

const TEXT = 'INT. BOAT - DAY #7#\n\nRain.\n\nEXT. SHORE - DAY #8#\n\nWaves.\n'
const AT = TEXT.indexOf('EXT. SHORE')

/** A window on the script, with the log's order: what is told is applied, what is pushed goes behind it. */
class Window {
  state: EditorState

  constructor(name: string) {
    this.state = EditorState.create({ doc: TEXT, extensions: [collab({ clientID: name })] })
  }

  writes(heading: string): void {
    this.state = this.state.update({ changes: { from: AT, insert: `${heading}\n\n` } }).state
  }

  numbers(heading: string, number: string): void {
    const from = this.text.indexOf(heading) + heading.length
    this.state = this.state.update({ changes: { from, insert: ` #${number}#` } }).state
  }

  hears(updates: readonly Update[]): void {
    this.state = receiveUpdates(this.state, updates).state
  }

  givesUp(): string[] {
    const found = clashes(this.state)
    const numbers = found.map(({ from, to }) => this.state.doc.sliceString(from, to))
    this.state = this.state.update({ changes: found.map(({ from, to }) => ({ from, to })) }).state
    return numbers
  }

  get unsent(): Update[] {
    return sendableUpdates(this.state).map(({ changes, clientID }) => ({ changes, clientID }))
  }

  get text(): string {
    return this.state.doc.toString()
  }
}

function both(one: string, other: string): [Window, Window] {
  const first = new Window('first')
  const second = new Window('second')
  first.writes('INT. HUT - DAY')
  first.numbers('INT. HUT - DAY', one)
  second.writes('EXT. PIER - DAY')
  second.numbers('EXT. PIER - DAY', other)
  return [first, second]
}

describe('when two windows give scenes the same number', () => {
  test('the later one gives its own up, and the first keeps its', () => {
    const [first, second] = both('7A', '7a')
    const accepted = first.unsent
    first.hears(accepted)
    second.hears(accepted)
    expect(second.givesUp()).toEqual([' #7a#'])
    second.numbers('EXT. PIER - DAY', '7B')
    const later = second.unsent
    first.hears(later)
    second.hears(later)
    expect(first.givesUp()).toEqual([])
    expect(second.givesUp()).toEqual([])
    expect(first.text).toBe(second.text)
    expect(first.text.match(/#\w+#/gu)?.sort()).toEqual(['#7#', '#7A#', '#7B#', '#8#'])
  })

  test('nothing is given up where the numbers differ', () => {
    const [first, second] = both('7A', '7B')
    second.hears(first.unsent)
    expect(second.givesUp()).toEqual([])
  })

  test('a number that is in the log stays, whoever has the same', () => {
    const [first, second] = both('7A', '7A')
    const accepted = second.unsent
    second.hears(accepted)
    first.hears(accepted)
    expect(second.givesUp()).toEqual([])
    expect(first.givesUp()).toEqual([' #7A#'])
  })

  test('a heading that was taken out meanwhile has no number to give up', () => {
    const [first, second] = both('7A', '7A')
    second.state = second.state.update({ changes: { from: AT, to: AT + 'EXT. PIER - DAY #7A#\n\n'.length } }).state
    second.hears(first.unsent)
    expect(second.givesUp()).toEqual([])
    expect(second.text).toContain('INT. HUT - DAY #7A#')
  })
})
