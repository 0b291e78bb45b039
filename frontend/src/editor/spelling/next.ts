import type { EditorView } from '@codemirror/view'
import { scriptOf } from '../flow/reader'
import type { Judge } from './marks'
import { wordsOf } from './words'

const STEP = 300

/** The first wrong word behind a position, or from the beginning where none is left; null where all is right. */
export async function nextWrong(view: EditorView, judge: Judge, after: number): Promise<{ from: number; to: number } | null> {
  const { doc } = view.state
  const script = scriptOf(view)
  const first = doc.lineAt(after).number
  for (let done = 0; done <= doc.lines; done += STEP) {
    const lines = Array.from({ length: Math.min(STEP, doc.lines + 1 - done) }, (_, i) => ((first - 1 + done + i) % doc.lines) + 1)
    const words = lines.flatMap((number, i) => {
      const line = doc.line(number)
      const found = wordsOf(line.text, script.kind(number), judge.reading)
      const all = found.map(({ from, to, text }) => ({ from: line.from + from, to: line.from + to, text }))
      return done + i === 0 ? all.filter(({ from }) => from >= after) : all
    })
    await judge.learn(new Set(words.map(({ text }) => text)))
    if (view.state.doc !== doc) return null
    const wrong = words.find(({ text }) => judge.isWrong(text))
    if (wrong) return wrong
  }
  return null
}
