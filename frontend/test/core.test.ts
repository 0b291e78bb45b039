// The core in the browser against the core on the JVM: what BrowserExpectationsTest wrote down.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const target = resolve(import.meta.dirname, '../../target')
const coreFile = `${target}/core/core.js`
const expectations = ['every-element', 'sample'].map((name) => `${target}/core-expectations/${name}.json`)
const missing = [coreFile, ...expectations].filter((file) => !existsSync(file))
if (missing.length > 0) console.warn(`skipped: ${missing.join(', ')} not built (mvn test makes them)`)

type Core = typeof import('draftroom-core')

interface Expectation {
  text: string
  elements: unknown
  letter: unknown
  a4: unknown
  outline: unknown
  lines: number[][]
  breaks: number[][]
  duals: number[][]
}

function described(script: ReturnType<Core['open']>): number[][] {
  return Array.from({ length: script.lineCount() }, (_, line) => [script.kind(line), ...script.spans(line)])
}

describe.skipIf(missing.length > 0)('the core in the browser', () => {
  let core: Core
  beforeAll(async () => {
    core = (await import(coreFile)) as Core
  })

  describe.each(expectations)('reads %s as the JVM does', (file) => {
    const expected = missing.length > 0 ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Expectation)

    it('elements', () => {
      expect(JSON.parse(core.elements(expected!.text))).toEqual(expected!.elements)
    })

    it('scenes and pages', () => {
      expect(JSON.parse(core.read(expected!.text, 'letter'))).toEqual(expected!.letter)
      expect(JSON.parse(core.read(expected!.text, 'a4'))).toEqual(expected!.a4)
    })

    it('the outline, after edits that were undone', () => {
      const script = core.openPages(expected!.text, 'letter')
      for (let at = 0; at < expected!.text.length; at += 997) {
        const cut = expected!.text.slice(at, at + 5)
        script.replace(at, at + cut.length, 'INT. HUT\n\n===\n\n')
        script.layOut()
        script.replace(at, at + 'INT. HUT\n\n===\n\n'.length, cut)
        script.layOut()
      }
      expect(JSON.parse(script.outline())).toEqual(expected!.outline)
    })

    it('lines and spans', () => {
      expect(described(core.open(expected!.text))).toEqual(expected!.lines)
    })

    it('where lines break in print', () => {
      const script = core.open(expected!.text)
      const breaks = Array.from({ length: script.lineCount() }, (_, line) => [...script.breaks(line, Int32Array.of(30), 1, true)])
      expect(breaks).toEqual(expected!.breaks)
      const duals = Array.from({ length: script.lineCount() }, (_, line) => [...script.dual(line)])
      expect(duals).toEqual(expected!.duals)
    })

    it('an edit, and its undoing', () => {
      const script = core.open(expected!.text)
      for (let at = 0; at < expected!.text.length; at += 97) {
        const cut = expected!.text.slice(at, at + 5)
        script.replace(at, at + cut.length, '*/ [[\n\nINT. ')
        script.replace(at, at + '*/ [[\n\nINT. '.length, cut)
      }
      expect(described(script)).toEqual(expected!.lines)
    })
  })
})
