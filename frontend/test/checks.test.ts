// The checks in the browser against the checks on the JVM: what BrowserExpectationsTest wrote down.
import type { Checked, PagedScript } from 'draftroom-core'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const target = resolve(import.meta.dirname, '../../target')
const module = `${target}/core/core.js`
const expectations = `${target}/core-expectations/checks.json`
const missing = [module, expectations].filter((file) => !existsSync(file))
if (missing.length > 0) console.warn(`skipped: ${missing.join(', ')} not built (mvn test makes them)`)

const FIRST = 'INT. HUT - DAY\n\nThe the rain.\n\n'

describe.skipIf(missing.length > 0)('the checks in the browser', () => {
  let core: typeof import('draftroom-core')
  const expected = (): { text: string; findings: unknown[] }[] => JSON.parse(readFileSync(expectations, 'utf8'))
  const found = (script: PagedScript, characters = '') => {
    script.layOut()
    const checked = script.check(characters, '')
    while (checked.step()) continue
    return JSON.parse(checked.findings()) as Checked
  }
  beforeAll(async () => {
    core = (await import(module)) as typeof core
  })

  it('find what the JVM finds, in a script as it is and as edits make it', () => {
    const scripts = expected()
    expect(scripts.length).toBeGreaterThan(10)
    for (const { text, findings } of scripts) {
      const script = core.openPages(text, 'letter')
      expect(found(script).findings).toEqual(findings)
      script.replace(0, 0, FIRST)
      expect(found(script).findings.some(({ kind }) => kind === 'repeated_word')).toBe(true)
      script.replace(0, FIRST.length, '')
      expect(found(script)).toMatchObject({ count: findings.length, findings })
    }
  }, 60_000)

  it('leave names alone that a bible knows', () => {
    const script = 'INT. HUT - DAY\n\nBUZZ\nOne.\n\nJHON\nTwo.\n\nJOHN\nThree.\n\nJOHN\nFour.\n\nJOHN\nFive.\n'
    const kinds = (characters: string) => found(core.openPages(script, 'letter'), characters).findings.map(({ kind }) => kind)
    expect(kinds('')).toContain('near_miss_name')
    expect(kinds('John\nJhon')).not.toContain('near_miss_name')
  })

  it('name the first thousand of very many, and how many there are', () => {
    const { count, findings } = found(core.openPages('INT. HUT - DAY\n\nThe the lamp.\n\n'.repeat(1500), 'letter'))
    expect(count).toBeGreaterThanOrEqual(1500)
    expect(findings).toHaveLength(1000)
  })
})
