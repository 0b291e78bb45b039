import { expect, test } from 'vitest'
import { inlineWords } from './inline'

const texts = (source: string) => inlineWords(source).map(({ text }) => text)

test.each([
  ["say(document, 'Nothing was changed.')", 'Nothing was changed.'],
  ["say(document, \"It can't be reached\")", "It can't be reached"],
  ["throw new Error('the server doesn’t answer')", 'the server doesn’t answer'],
  ['const words = () => `Scene ${number}`', 'Scene …'],
  ['const words = () => `${count} changes`', '… changes'],
  ['const words = () => `${at}, edited`', '…, edited'],
  ["const words = count === 1 ? '1 page' : many(count)", '1 page'],
  ["const labels = { stopped: 'Pause' }", 'Pause'],
  ["const places = [['Dialogue', ['dialogue']]]", 'Dialogue'],
  ["button('Edit', 'button button-quiet', () => {})", 'Edit'],
  ["element('p', 'small second', 'yours')", 'yours'],
  ["made.textContent = here ? 'yours' : theirs", 'yours'],
  ["made.ariaLabel = made.title = 'scenes'", 'scenes'],
  ["made.setAttribute('aria-label', 'scenes')", 'scenes'],
  ["new Option('everybody', 'all')", 'everybody'],
  ["entries.push({ label: 'undo', run: () => undo(view) })", 'undo'],
  ["entries.push({ label: words.undo, keys: 'F7' })", null],
  ["entries.push({ label: words.undo, keys: 'Alt+G' })", 'Alt+G'],
  ["view.dispatch({ effects: EditorView.announce.of('misspelled') })", 'misspelled'],
  ["names.find((name) => name === 'Anybody else')", 'Anybody else'],
  ["count.toLocaleString('en')", 'en'],
  ["new Intl.NumberFormat('en-GB')", 'en-GB'],
])('is for people: %s', (source, text) => {
  expect(texts(source)).toEqual(text === null ? [] : [text])
})

test.each([
  "import { element } from '../Some words'",
  '// A comment is for those who read the source.',
  "type Fate = 'in place' | 'Put elsewhere'",
  "made.className = 'small second'",
  "element('p', 'small second', words.none)",
  "part('p', `tag ${tone}`, words.none)",
  "Decoration.mark({ class: `sp-mark sp-mark-${tone}` })",
  "root.querySelector('.bar .tabs a:not([aria-current]), h2')",
  "this.write('[data-reason]', reason)",
  "event.key === 'Enter'",
  "keymap.of([{ key: 'Alt-Enter', run }])",
  "EditorView.theme({ '.cm-tooltip': { border: '1px solid var(--rule)' } })",
  "matchMedia('(max-width: 46rem)')",
  "post(`/scripts/${script}/goals`, { unit: 'words' })",
  'throw new Error(`goals: ${answer.status}`)',
  "fetch(address, { method: 'POST', headers: { 'Content-Type': 'text/plain' } })",
  'say(document, savingWords.scriptGone)',
])('is not for people: %s', (source) => {
  expect(texts(source)).toEqual([])
})

test('the line is told', () => {
  expect(inlineWords("const a = 1\n\nsay(document, 'Too late.')\n")).toEqual([{ line: 3, text: 'Too late.' }])
})
