// Writing by elements, with the core reading the lines as it does in the browser.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { BibleNames } from '../../src/editor/bibleNames'
import { curled } from '../../src/editor/flow/punctuation'
import { Keys } from './keys'

const file = resolve(import.meta.dirname, '../../../target/core/core.js')
if (!existsSync(file)) console.warn(`skipped: ${file} not built (mvn test makes it)`)

describe.skipIf(!existsSync(file))('writing by elements', () => {
  let open: typeof import('draftroom-core').open
  beforeAll(async () => ({ open } = (await import(file)) as typeof import('draftroom-core')))
  const keys = (text?: string, names?: BibleNames) => new Keys(open, text, names)

  test('Enter goes from heading to action, from cue to speech, from speech to action', () => {
    const written = keys()
      .press('int. boathouse - day', 'Enter', 'Rain on tin.', 'Tab', 'ana', 'Enter', 'You took your time.', 'Enter')
      .press('Nothing moves.')
    expect(written.text).toBe('INT. BOATHOUSE - DAY\n\nRain on tin.\n\nANA\nYou took your time.\n\nNothing moves.|')
  })

  test('Tab behind a cue asks how it is said, and behind that what', () => {
    expect(keys().press('Tab', 'ana', 'Tab', 'low', 'Tab', 'Yes.').text).toBe('ANA\n(low)\nYes.|')
    expect(keys('ANA\nYes.|').press('Tab', 'to Bo', 'Enter', 'No.').text).toBe('ANA\nYes.\n(to Bo)\nNo.|')
  })

  test('Tab on an empty line goes round, Shift+Tab back; a speech is offered only below one', () => {
    expect(keys('Rain.\n\n|').press('Tab', 'ana').text).toBe('Rain.\n\nANA|')
    expect(keys('Rain.\n\n|').press('Tab', 'Tab', 'cut to:').text).toBe('Rain.\n\nCUT TO:|')
    expect(keys('Rain.\n\n|').press('Tab', 'Tab', 'Tab', 'ext. quay - night').text).toBe('Rain.\n\nEXT. QUAY - NIGHT|')
    expect(keys('Rain.\n\n|').press('Tab', 'Shift-Tab', 'wind').text).toBe('Rain.\n\nwind|')
    expect(keys('ANA\n|').press('Shift-Tab', 'low').text).toBe('ANA\n(low|)')
  })

  test('Tab in a heading leads to its time, and then to the action', () => {
    expect(keys().press('int. hut', 'Tab', 'day', 'Tab', 'Rain.').text).toBe('INT. HUT - DAY\n\nRain.|')
  })

  test('what an input method puts into a cue or a heading comes in capitals, unless small letters are meant', () => {
    expect(keys().press('Tab', 'ren').compose('é').press('e', 'Enter').text).toBe('RENÉE\n|')
    expect(keys().press('Tab').compose('mother').text).toBe('MOTHER|')
    expect(keys().press('int. ').compose('夜').text).toBe('INT. 夜|')
    expect(keys('McCOY|\nYes.').compose('é').text).toBe('McCOYé|\nYes.')
    expect(keys().compose('été').text).toBe('été|')
  })

  test('an element that the text alone does not tell is marked when it is left', () => {
    expect(keys('|').become('heading').press('somewhere warm', 'Enter').text).toBe('.SOMEWHERE WARM\n\n|')
    expect(keys('|').become('transition').press('slow fade', 'Enter').text).toBe('> SLOW FADE\n\n|')
    expect(keys('|').become('character').press('7', 'Enter', 'Yes.').text).toBe('@7\nYes.|')
  })

  test('a speech that nobody speaks ends at Enter', () => {
    expect(keys('ANA|').become('character').press('Enter', 'Enter', 'Rain.').text).toBe('ANA\n\nRain.|')
    expect(keys('Rain.\n\n|').press('Tab', 'Enter', 'Wind.').text).toBe('Rain.\n\nWind.|')
  })

  test('Enter inside a paragraph parts it', () => {
    expect(keys('Rain.| Wind.').press('Enter').text).toBe('Rain.\n\n| Wind.')
    expect(keys('ANA\nYes.| No.').press('Enter').text).toBe('ANA\nYes.\n| No.')
  })

  test('a line becomes another element, with the empty lines that this one has', () => {
    expect(keys('Rain.\n\nana|\n\nYes.').become('character').text).toBe('Rain.\n\nANA|\n\nYes.')
    expect(keys('ANA\n\nYes.|').become('dialogue').text).toBe('ANA\nYes.|')
    expect(keys('ANA\nlow|\nYes.').become('parenthetical').text).toBe('ANA\n(low|)\nYes.')
    expect(keys('ANA\nRain.|\nMore.').become('action').text).toBe('ANA\n\nRain.|\n\nMore.')
    expect(keys('hut|').become('heading').text).toBe('.HUT|')
    expect(keys('.HUT|').become('action').text).toBe('HUT|')
    expect(keys('INT. IS A PREFIX|').become('action').text).toBe('!INT. IS A PREFIX|')
    expect(keys('the end|').become('centered').text).toBe('> the end| <')
    expect(keys('Part one|').become('section').become('synopsis').text).toBe('= Part one|')
    expect(keys('sing|').become('lyrics').text).toBe('~sing|')
    expect(keys('|').become('centered').press('the end').text).toBe('> the end| <')
    expect(keys('|').become('section').become('lyrics').press('hum').text).toBe('~hum|')
  })

  test('what somebody wrote in small letters stays so', () => {
    expect(keys('McA|\nYes.').press('v').text).toBe('McAv|\nYes.')
    expect(keys('@|').press('mcavoy').text).toBe('@mcavoy|')
    expect(keys('Rain is |').press('int. ').text).toBe('Rain is int. |')
  })

  test('Backspace takes a begun element back', () => {
    expect(keys('Rain.|').press('Tab', 'Backspace').text).toBe('Rain.|')
    expect(keys('ANA|').become('character').press('Enter', 'Backspace').text).toBe('ANA|')
  })

  test('the other one of the conversation is likeliest to speak next', () => {
    const talk = 'INT. HUT - DAY\n\nBO\nHi.\n\nCY\nHo.\n\nEXT. QUAY - NIGHT\n\nANA\nYes.\n\nBO\nNo.\n\n|'
    expect(keys(talk).press('Tab').suggested).toEqual(['ANA', 'BO', 'CY'])
    expect(keys(talk).press('Tab', 'b').suggested).toEqual(['BO'])
    expect(keys(talk).press('Tab', 'zo').suggested).toEqual([])
    expect(keys(talk).press('Tab', 'bo').suggested).toEqual([])
    expect(keys(`BOB\nYes.\n\n${talk}`).press('Tab', 'bo').suggested).toEqual(['BO', 'BOB'])
  })

  test("the bible's names are offered behind the script's own, once each", () => {
    const names = { characters: ['Ana', 'Mrs. Lund', 'BO'], places: ['Net Loft', 'HUT'] }
    const script = 'INT. HUT - DAY\n\nBO\nHi.\n\nANA\nHo.\n\n|'
    expect(keys(script, names).press('Tab').suggested).toEqual(['BO', 'ANA', 'MRS. LUND'])
    expect(keys(script, names).press('Tab', 'mr').suggested).toEqual(['MRS. LUND'])
    expect(keys(script, names).become('heading').press('int. ').suggested).toEqual(['HUT', 'NET LOFT'])
  })

  test('places, times, extensions and transitions are those written before, and the usual ones', () => {
    const script = 'INT. HUT - DUSK #3A# [[color: red]]\n\nBO (on radio)\nHi.\n\nWIPE TO:\n\nEXT. QUAY - NIGHT\n\n|'
    expect(keys(script).become('heading').suggested).toEqual(['INT. ', 'EXT. ', 'INT./EXT. ', 'EST. '])
    expect(keys(script).become('heading').press('int. ').suggested).toEqual(['HUT', 'QUAY'])
    expect(keys(script).become('heading').press('int. h').suggested).toEqual(['HUT'])
    expect(keys(script).become('heading').press('int. hut - d').suggested).toEqual(['DUSK', 'DAY', 'DAWN'])
    expect(keys(script).become('character').press('bo (').suggested.slice(0, 2)).toEqual(['ON RADIO)', 'V.O.)'])
    expect(keys(script).become('transition').press('w').suggested).toEqual(['WIPE TO:'])
  })

  test('three pages are written by keys alone', () => {
    const robot = keys()
    for (let scene = 1; scene <= 12; scene++) {
      robot.press(`int. room ${scene}`, 'Tab', 'night', 'Enter', 'A lamp is lit. Somebody waits by the window.', 'Tab')
      robot.press('ana', 'Tab', 'low', 'Tab', `This is number ${scene}.`, 'Enter', 'Tab', 'bo', 'Enter', 'I know.', 'Enter')
      robot.press('Shift-Tab')
    }
    const scene = (n: number) =>
      `INT. ROOM ${n} - NIGHT\n\nA lamp is lit. Somebody waits by the window.\n\n` +
      `ANA\n(low)\nThis is number ${n}.\n\nBO\nI know.\n\n`
    expect(robot.text).toBe(Array.from({ length: 12 }, (_, i) => scene(i + 1)).join('') + '|')
  })
})

describe('punctuation', () => {
  const both = { quotes: true, dashes: true }

  test.each([
    ['', '"', '“'],
    ['He said ', '"', '“'],
    ['He said “yes', '"', '”'],
    ['don', "'", '’'],
    ['(', "'", '‘'],
  ])('after %j the key %s is %s', (before, key, text) => expect(curled(before, key, both)).toEqual({ cut: 0, text }))

  test('two hyphens are a dash, three stay', () => {
    expect(curled('wait-', '-', both)).toEqual({ cut: 1, text: '—' })
    expect(curled('--', '-', both)).toBeNull()
  })

  test('nothing is changed that nobody chose', () => {
    expect(curled('', '"', { quotes: false, dashes: true })).toBeNull()
    expect(curled('-', '-', { quotes: true, dashes: false })).toBeNull()
  })
})
