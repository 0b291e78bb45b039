// Dual dialogue in two columns: the editor's lines of print against those of the core's pages.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Text } from '@codemirror/state'
import type { PrintedLine, ReadScript } from 'draftroom-core'
import { describe, expect, it, vi } from 'vitest'
import { columnsOf, dualOf, rowAt, type Columns, type Row } from '../../src/editor/paper/rows'
import { Breaks } from '../../src/editor/screenplay/breaks'

vi.mock('draftroom-core', () => ({}))

const folder = resolve(import.meta.dirname, '../../../target/core')
const isBuilt = existsSync(`${folder}/core.js`)
if (!isBuilt) console.warn(`skipped: ${folder} is not built (mvn process-classes makes it)`)

const ANA = 'ANA\nI told them twice, by the boat and by the wire, and they sent a form about the form.'
const BO = 'BO ^\n(over her, as he always is when there is company)\nNo.'

describe.skipIf(!isBuilt)('the columns of a dual dialogue', () => {
  it.each([
    ['the left one longer', `${ANA}\n\n${BO.replace(/\(.*\n/u, '')}`],
    ['the right one longer', `ANA\nNo.\n\n${BO}\nAnd no. And *never*, whatever the Commission writes to us about it.`],
    ['both as long', 'ANA\nYes.\n\nBO ^\nNo.'],
    ['a note between, and two blank lines', `${ANA}\n\n[[Too long?]]\n\n\n${BO}`],
    ['a speaker who goes on, whose cue takes two lines', `THE ELDER KEEPER\nYes.\n\nHe sits.\n\nTHE ELDER KEEPER\nYes.\n\n${BO}`],
  ])('print has the same lines in the same places: %s', async (_, speeches) => {
    const text = `INT. HUT - DAY\n\nRain.\n\n${speeches}\n\nShe leaves.\n`
    const { columns, lines } = await laidOut(text)
    const printed = await print(text, columns)
    const top = Math.min(...printed.map(({ row }) => row))
    const of = (right: boolean) => printed.filter(({ left }) => left >= 4625 === right)
    expect(of(false).map(({ row }) => row - top)).toEqual(columns.left.slice(0, columns.printed).map((_, i) => i))
    expect(of(true).map(({ row }) => row - top)).toEqual(columns.right.map((_, i) => i))
    expect(plain(of(false))).toEqual(columns.left.slice(0, columns.printed).map(lines))
    expect(plain(of(true))).toEqual(columns.right.map(lines))
    expect(columns.height).toBe(Math.max(...printed.map(({ row }) => row)) - top + 1)
  })
})

const row = (from: number, to: number): Row => ({ from, to })
const dual = { left: { from: 1, to: 3 }, between: { from: 3, to: 4 }, right: { from: 4, to: 6 } }

it('a place at the end of a line of print is before what follows, or it is the beginning of the next one', () => {
  const columns: Columns = { dual, from: 0, to: 40, left: [row(0, 3), row(4, 14), row(14, 20)], right: [row(22, 26), row(27, 40)], printed: 3, height: 3 }
  expect(rowAt(columns, 14, true)).toEqual({ side: 'left', row: 1 })
  expect(rowAt(columns, 14, false)).toEqual({ side: 'left', row: 2 })
  expect(rowAt(columns, 20, false)).toEqual({ side: 'left', row: 2 })
  expect(rowAt(columns, 40, false)).toEqual({ side: 'right', row: 1 })
})

it('a place between the columns, where there is no room, is below the left one', () => {
  const columns: Columns = { dual, from: 0, to: 40, left: [row(0, 3), row(4, 20)], right: [row(22, 26)], printed: 2, height: 2 }
  expect(rowAt(columns, 21, false)).toEqual({ side: 'left', row: 2 })
})

async function laidOut(text: string) {
  const { open } = (await import(`${folder}/core.js`)) as typeof import('draftroom-core')
  const script = open(text)
  const breaks = new Breaks(script)
  const doc = Text.of(text.split('\n'))
  const found = dualOf(script.dual(text.split('\n').indexOf('BO ^')))!
  const goesOn = (line: number) => doc.line(line).text === 'THE ELDER KEEPER'
  const rowsOf = (line: number) => {
    const { from, text } = doc.line(line)
    const side = line < found.between.from ? 1 : 2
    const ends = [...breaks.of(line - 1, text, { side, goesOn: goesOn(line), cuts: [] }), text.length]
    return ends.map((end, i) => row(from + (ends[i - 1] ?? 0), from + end))
  }
  const columns = columnsOf(doc, found, rowsOf)
  return { columns, lines: ({ from, to }: Row) => clean(doc.sliceString(from, to)) }
}

async function print(text: string, { from, to }: Columns): Promise<PrintedLine[]> {
  const { read } = (await import(`${folder}/core.js`)) as typeof import('draftroom-core')
  const { pages } = JSON.parse(read(text, 'letter')) as ReadScript
  return pages.flatMap(({ lines }) => lines).filter((line) => line.from >= from && line.from <= to)
}

const plain = (lines: PrintedLine[]) => lines.map(({ runs }) => clean(runs.map(([words]) => words).join('').replace("(CONT'D)", '')))
const clean = (words: string) => words.replace(/[*_^]/gu, '').trim()
