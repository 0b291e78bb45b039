import { describe, expect, test } from 'vitest'
import { answer, type Dictionary } from '../../src/editor/spelling/asking'
import { usual } from '../../src/editor/spelling/choices'
import { isAmong, nameWords, wordsOf } from '../../src/editor/spelling/words'

const USUAL = { capitals: false, notes: false }
const texts = (line: string, kind = 'action', reading = USUAL) => wordsOf(line, kind, reading).map(({ text }) => text)

describe('the words that are checked', () => {
  test('stand where they are in the line', () => {
    expect(wordsOf('He’s *well-fed*.', 'dialogue', USUAL)).toEqual([
      { from: 0, to: 4, text: "He's" },
      { from: 6, to: 10, text: 'well' },
      { from: 11, to: 14, text: 'fed' },
    ])
  })

  test('are not sounds in capitals, numbers, addresses, notes or what is cut', () => {
    expect(texts('A CRASH at 7th. Écrit [[nott this]] to me@sea.org, www.sea.org /* nor thiss */ now')).toEqual(['at', 'Écrit', 'to', 'now'])
    expect(texts('A CRASH', 'action', { capitals: true, notes: false })).toEqual(['CRASH'])
    expect(texts('Go [[if so]]', 'action', { capitals: false, notes: true })).toEqual(['Go', 'if', 'so'])
  })

  test.each(['heading', 'character', 'transition', 'title-page', 'note', 'boneyard'])('are none in a %s', (kind) => {
    expect(texts('Some words', kind)).toEqual([])
  })
})

test('names of the script are right, with their possessives', () => {
  const names = nameWords(['ADA PELL', 'INT. QUAYHOUSE - NIGHT'])
  expect(['Pell', "Pell's", 'Quayhouse'].every((word) => isAmong(word, names))).toBe(true)
  expect(isAmong('Pelling', names)).toBe(false)
  expect(isAmong('salt', new Set(['Salt']))).toBe(false)
})

describe('the worker', () => {
  const dictionary = (...words: string[]): Dictionary => ({ correct: (word) => words.includes(word), suggest: () => words })
  const get = (known: Record<string, Dictionary>) => async (language: string) => known[language] ?? Promise.reject(new Error())

  test('calls wrong what no language has, and mixes what they suggest', async () => {
    const both = get({ en: dictionary('salt', 'sea'), es: dictionary('sal', 'sea') })
    expect(await answer({ id: 1, languages: ['en', 'es'], check: ['salt', "sea's", 'sal', 'slat'] }, both)).toEqual({ id: 1, words: ['slat'], failed: false })
    expect((await answer({ id: 2, languages: ['en', 'es'], suggest: 'sae' }, both)).words).toEqual(['salt', 'sal', 'sea'])
  })

  test('says that a dictionary could not be had', async () => {
    expect(await answer({ id: 3, languages: ['fr'], check: ['mer'] }, get({}))).toEqual({ id: 3, words: [], failed: true })
  })
})

test('the usual language is the first that a person reads and there is', () => {
  expect(usual(['de-DE', 'en-GB', 'fr'])).toEqual(['en-gb'])
  expect(usual(['fr-CA'])).toEqual(['fr'])
  expect(usual(['de'])).toEqual([])
})
