// Reading aloud: what is said, by which voice, and when it is the actor's turn.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { EditorState } from '@codemirror/state'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Mouth } from '../../src/editor/hearing/mouth'
import { passages, type MarkedScript, type Passage } from '../../src/editor/hearing/passages'
import { Reading, type State } from '../../src/editor/hearing/reading'
import { USUAL } from '../../src/editor/hearing/settings'
import { cast, local, type Voice } from '../../src/editor/hearing/voices'
import { LINE_KINDS } from '../../src/editor/screenplay/kinds'

const file = resolve(import.meta.dirname, '../../../target/core/core.js')
if (!existsSync(file)) console.warn(`skipped: ${file} not built (mvn test makes it)`)

const SCENE = `Title: Sums

INT. ENGINE ROOM - NIGHT #4#

= She doubts him.

Brass. *Heat.* [[check the model]] A gauge ticks.

ANA (O.S.)
(low)
You took your time. Mr
_Sum_.

BO
Yes.

> CUT TO:
`

describe.skipIf(!existsSync(file))('what is said', () => {
  let open: typeof import('draftroom-core').open
  beforeAll(async () => ({ open } = (await import(file)) as typeof import('draftroom-core')))

  function said(how = USUAL): Passage[] {
    const state = EditorState.create({ doc: SCENE })
    const lines = open(SCENE)
    const script: MarkedScript = {
      state,
      kind: (line) => LINE_KINDS[lines.kind(line - 1)]!.name,
      spans: (line) => lines.spans(line - 1),
    }
    return passages(script, 0, SCENE.length, how)
  }

  test('is sentence by sentence what stands on the page, without marks, notes, numbers and parentheticals', () => {
    expect(said().map(({ who, text }) => [who, text])).toEqual([
      ['', 'interior, engine room, night'],
      ['', 'Brass.'],
      ['', 'Heat.'],
      ['', 'A gauge ticks.'],
      ['ANA', 'You took your time.'],
      ['ANA', 'Mr'],
      ['ANA', 'Sum.'],
      ['BO', 'Yes.'],
      ['', 'CUT TO:'],
    ])
  })

  test('knows where its letters stand', () => {
    for (const { text, from, to } of said({ ...USUAL, action: false }))
      expect(SCENE.slice(from, to).replace(/_/gu, '')).toBe(text)
  })

  test('can be the speeches alone, each after its name', () => {
    expect(said({ ...USUAL, action: false, names: true }).map(({ text }) => text)).toEqual([
      'ANA',
      'You took your time.',
      'Mr',
      'Sum.',
      'BO',
      'Yes.',
    ])
  })
})

const voice = (name: string, lang: string, localService = true, isDefault = false): Voice => ({
  name,
  lang,
  voiceURI: name,
  localService,
  default: isDefault,
})
const HERE = [voice('Ada', 'en-GB'), voice('Ben', 'en_US', true, true), voice('Cleo', 'fr-FR')]

describe('voices', () => {
  test('speak on this computer, or not at all', () => {
    expect(local([...HERE, voice('Cloud', 'en-US', false)])).toEqual(HERE)
  })

  test('the computer’s usual one tells, everybody else has one of their own while there are enough', () => {
    const sounds = cast(['ANA', 'BO', 'CY'], HERE, new Map(), 'en-AU')
    expect([...sounds].map(([who, sound]) => [who, sound.voice.name, sound.pitch])).toEqual([
      ['', 'Ben', 1],
      ['ANA', 'Ada', 1],
      ['BO', 'Ben', 0.8],
      ['CY', 'Ada', 0.8],
    ])
  })

  test('a chosen one is kept for whom it was chosen', () => {
    const sounds = cast(['ANA', 'BO'], HERE, new Map([['BO', 'Ada']]), 'en')
    expect([...sounds.values()].map((sound) => sound.voice.name)).toEqual(['Ben', 'Ben', 'Ada'])
  })

  test('any is better than none of the language; of none there is none', () => {
    expect(cast([], [HERE[2]!], new Map(), 'de').get('')?.voice.name).toBe('Cleo')
    expect(cast(['ANA'], [], new Map(), 'de').size).toBe(0)
  })
})

/** A mouth that says when it is told so; it can't say two things at once. */
class Lips implements Mouth {
  saying: string | null = null
  private end: (() => void) | null = null
  private trouble: ((why: string) => void) | null = null

  say(passage: Passage, done: () => void, failed: (why: string) => void): void {
    this.saying = passage.text
    this.end = done
    this.trouble = failed
  }

  hush(): void {
    this.saying = this.end = this.trouble = null
  }

  ends(): void {
    const end = this.end!
    this.hush()
    end()
  }

  fails(): void {
    this.trouble!('no loudspeaker was found')
  }
}

describe('a reading', () => {
  const lines: Passage[] = ['ANA One.', 'BO Two.', 'ANA Three.'].map((line, i) => {
    const [who, text] = line.split(' ') as [string, string]
    return { who, text, from: i * 10, to: i * 10 + 5 }
  })
  const lips = new Lips()
  let reading: Reading
  let part = ''
  let waits = true
  let failures: string[]
  let place: { from: number; to: number } | null
  let states: State[]

  beforeEach(() => {
    ;[part, waits, failures, place, states] = ['', true, [], null, []]
    lips.hush()
    const script = {
      next: (position: number) => lines.find(({ to }) => to > position) ?? null,
      before: (position: number) => lines.filter(({ from }) => from < position).at(-1) ?? null,
      get place() {
        return place
      },
    }
    reading = new Reading(script, lips, {
      changed(state, passage) {
        states.push(state)
        place = passage && { from: passage.from, to: passage.to }
      },
      failed: (why) => failures.push(why),
      get part() {
        return part
      },
      get waits() {
        return waits
      },
      pace: 1,
    })
  })

  test('goes on to the end, and is over', () => {
    reading.from(0)
    expect(lips.saying).toBe('One.')
    lips.ends()
    expect(lips.saying).toBe('Two.')
    lips.ends()
    lips.ends()
    expect(lips.saying).toBeNull()
    expect(reading.state).toBe('stopped')
  })

  test('is paused in the middle of a line, and goes on with its beginning', () => {
    reading.from(0)
    lips.ends()
    reading.toggle()
    expect([lips.saying, reading.state]).toEqual([null, 'paused'])
    reading.toggle()
    expect(lips.saying).toBe('Two.')
  })

  test('can be led forth and back', () => {
    reading.from(0)
    reading.onward()
    reading.onward()
    expect(lips.saying).toBe('Three.')
    reading.back()
    expect(lips.saying).toBe('Two.')
    reading.back()
    reading.back()
    expect(lips.saying).toBe('One.')
  })

  test('is silent at the actor’s lines until told to go on, and prompts', () => {
    part = 'BO'
    reading.from(0)
    lips.ends()
    expect([lips.saying, reading.state]).toEqual([null, 'yours'])
    reading.prompt()
    expect(lips.saying).toBe('Two.')
    lips.ends()
    expect(reading.state).toBe('yours')
    reading.toggle()
    expect(lips.saying).toBe('Three.')
  })

  test('waits no longer than the actor’s lines take, if that is wished', () => {
    vi.useFakeTimers()
    try {
      part = 'BO'
      waits = false
      reading.from(0)
      lips.ends()
      expect(reading.state).toBe('yours')
      vi.advanceTimersByTime(3000)
      expect(lips.saying).toBe('Three.')
    } finally {
      vi.useRealTimers()
    }
  })

  test('that fails says why, and can be tried again', () => {
    reading.from(0)
    lips.fails()
    expect(failures).toEqual(['no loudspeaker was found'])
    expect(reading.state).toBe('paused')
    reading.toggle()
    expect(lips.saying).toBe('One.')
  })
})
