import type { PagedScript } from 'draftroom-core'
import { expect, it } from 'vitest'
import { Keeper } from '../../../src/editor/reading/keeper'
import type { Answered } from '../../../src/editor/reading/wire'

/** A script whose answers are its text, and whose checks have three pieces, each longer than a slice. */
function slow(opened: string): PagedScript {
  let text = opened
  const since: string[] = []
  return {
    replace: (from, to, inserted) => void (text = text.slice(0, from) + inserted + text.slice(to)),
    layOut: () => 1,
    putOn: () => undefined,
    outline: () => text,
    forget: () => void since.splice(0),
    begin: (text) => void since.push(text),
    changed: () => `${since.join('+')}>${text}`,
    check: (names) => {
      const [checked, until] = [text, { pieces: 3 }]
      const step = () => {
        const end = performance.now() + 9
        while (performance.now() < end) continue
        return --until.pieces > 0
      }
      return { step, findings: () => `checked ${checked}${names}` }
    },
  }
}

function keeping() {
  const said: Answered[] = []
  const waiting: (() => void)[] = []
  const keeper = new Keeper(slow, (answered) => said.push(answered), (then) => waiting.push(then))
  keeper.hear({ text: 'one two' })
  return { keeper, said, waiting }
}

it('answers of the text with its edits, which are counted before any of them', () => {
  const { keeper, said } = keeping()
  keeper.hear({ edits: [[0, 3, '1'], [4, 7, '2']] })
  keeper.hear({ ask: 'outline', question: 7 })
  expect(said).toEqual([{ question: 7, json: '1 2' }])
})

it('answers what is asked while it checks, and then what the checks found in the text when they were asked for', () => {
  const { keeper, said, waiting } = keeping()
  keeper.hear({ ask: 'findings', question: 1 })
  expect(said).toEqual([])
  keeper.hear({ edits: [[0, 0, 'zero ']] })
  keeper.hear({ ask: 'outline', question: 2 })
  while (waiting.length > 0) waiting.shift()!()
  expect(said).toEqual([
    { question: 2, json: 'zero one two' },
    { question: 1, json: 'checked one two' },
  ])
})

it('checks knowing the names that it was told', () => {
  const { keeper, said, waiting } = keeping()
  keeper.hear({ names: { characters: ['ANA', 'BO'], places: [] } })
  keeper.hear({ ask: 'findings', question: 1 })
  while (waiting.length > 0) waiting.shift()!()
  expect(said).toEqual([{ question: 1, json: 'checked one twoANA\nBO' }])
})

it('compares with the texts that were named last', () => {
  const { keeper, said } = keeping()
  keeper.hear({ since: [{ text: 'old', revision: 0 }] })
  keeper.hear({ since: [{ text: 'new', revision: 0 }, { text: 'newer', revision: -1 }] })
  keeper.hear({ ask: 'changed', question: 1 })
  expect(said).toEqual([{ question: 1, json: 'new+newer>one two' }])
})
