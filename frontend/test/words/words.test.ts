import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { inlineWords } from './inline'

const SOURCE = resolve(import.meta.dirname, '../../src')

/** Texts that look like words for people but are the script's own, in Fountain. */
const OF_SCRIPTS = new Set(['[[check off: …]]', '[[color: …]]'])
/** What no person sees: that a worker, or a request, failed is said in other words. */
const UNSEEN = new Set(["the dictionary can't be loaded (…)", "the paper can't be changed (…)"])
/** What scripts are written with, in every language that Fountain knows: INT., CUT TO: and so on. */
const VOCABULARY = 'editor/flow/suggestions.ts'

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('words/'),
)

test('the words of the interface stand in src/words', () => {
  const done = files.filter((file) => file !== VOCABULARY)
  const found = done.flatMap((file) =>
    inlineWords(readFileSync(`${SOURCE}/${file}`, 'utf8'))
      .filter(({ text }) => !OF_SCRIPTS.has(text) && !UNSEEN.has(text))
      .map(({ line, text }) => `${file}:${line}: ${text}`),
  )
  expect(files.length).toBeGreaterThan(100)
  expect(found).toEqual([])
})

test('no word is left over', async () => {
  const used = new Set(files.flatMap((file) => readFileSync(`${SOURCE}/${file}`, 'utf8').match(/\w+Words(\.\w+|\[)/g) ?? []))
  const features = readdirSync(`${SOURCE}/words/en`).map((file) => file.replace(/\.ts$/, ''))
  const bundles = await Promise.all(features.map((feature) => import(`../../src/words/en/${feature}.ts`) as Promise<object>))
  const words = bundles.flatMap((bundle) => Object.entries(bundle)).filter(([name]) => name.endsWith('Words'))
  const left = words.flatMap(([name, all]) => Object.keys(all as object).map((key) => `${name}.${key}`)).filter((word) => !used.has(word) && !used.has(word.replace(/\..*/, '[')))
  expect(words.length).toBeGreaterThan(20)
  expect(left).toEqual([])
})
