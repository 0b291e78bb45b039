import type { Text } from '@codemirror/state'
import { hearingWords } from 'words/hearing'
import { speakerAt } from '../flow/cast'
import type { LineKind } from '../flow/elements'
import type { Script } from '../flow/script'
import type { Hearing } from './settings'

/** What one voice says in one breath: a sentence, or a whole heading. The range is that of its letters in the script. */
export interface Passage {
  /** Who says it; empty for the narrator. */
  readonly who: string
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The script with what the core reads inside its lines. */
export interface MarkedScript extends Script {
  /** The spans of a line, flat: from, to, kind; lines are counted from 1. */
  spans(line: number): ArrayLike<number>
}

/** What is said aloud between two positions, in order. Parentheticals are for the actor, and aren't. */
export function passages(script: MarkedScript, from: number, to: number, how: Hearing): Passage[] {
  const { doc } = script.state
  const found: Passage[] = []
  for (let line = doc.lineAt(from).number; line <= doc.lineAt(Math.min(to, doc.length)).number; line++)
    found.push(...ofLine(script, line, how))
  return found
}

function ofLine(script: MarkedScript, line: number, how: Hearing): Passage[] {
  const kind = script.kind(line)
  const who = kind === 'dialogue' || kind === 'lyrics' ? speakerAt(script, line) : ''
  if (!isSaid(kind, who, how)) return []
  const { text, at } = letters(script.state.doc, line, script.spans(line), kind)
  return stretches(text, kind).map((stretch) => ({
    who,
    text: kind === 'heading' ? inFull(stretch.text) : stretch.text,
    from: at[stretch.from]!,
    to: at[stretch.to - 1]! + 1,
  }))
}

function isSaid(kind: LineKind, who: string, how: Hearing): boolean {
  if (kind === 'character') return how.names
  if (who !== '') return true
  return how.action && ['heading', 'action', 'transition', 'centered', 'lyrics'].includes(kind)
}

// Marks, notes, cut text and scene numbers; of a cue its brackets too.
const SILENT = new Set([0, 8, 9, 10])
const EXTENSION = 11

/** A line's letters that are said, and where each of them stands in the script. */
function letters(doc: Text, number: number, spans: ArrayLike<number>, kind: LineKind): { text: string; at: number[] } {
  const line = doc.line(number)
  const silent = new Uint8Array(line.length)
  for (let i = 0; i + 2 < spans.length; i += 3)
    if (SILENT.has(spans[i + 2]!) || (kind === 'character' && spans[i + 2] === EXTENSION)) silent.fill(1, spans[i], spans[i + 1])
  const at: number[] = []
  let text = ''
  for (let i = 0; i < line.length; i++) {
    if (silent[i]) continue
    text += line.text[i]
    at.push(line.from + i)
  }
  return { text, at }
}

interface Stretch {
  readonly text: string
  readonly from: number
  readonly to: number
}

const SENTENCES = new Intl.Segmenter(undefined, { granularity: 'sentence' })

/** The sentences of a line, without the space around them; a heading stays whole. */
function stretches(text: string, kind: LineKind): Stretch[] {
  const parts = kind === 'heading' ? [{ segment: text, index: 0 }] : [...SENTENCES.segment(text)]
  return parts
    .map(({ segment, index }) => {
      const from = index + segment.length - segment.trimStart().length
      return { text: segment.trim(), from, to: from + segment.trim().length }
    })
    .filter((part) => /[\p{L}\p{N}]/u.test(part.text))
}

/** A heading as one reads it out. Voices spell or mumble what is short and in capitals. */
function inFull(heading: string): string {
  return heading
    .replace(/^(I\/E|INT\.?\s*\/\s*EXT)\b\.?/iu, hearingWords.interiorAndExterior)
    .replace(/^INT\b\.?/iu, hearingWords.interior)
    .replace(/^EXT\b\.?/iu, hearingWords.exterior)
    .replace(/\s+[-–—]\s+/gu, ', ')
    .toLocaleLowerCase()
}

/** A whole speech from its first passage on, as one. */
export function speechFrom(all: readonly Passage[], first: Passage): Passage {
  const start = all.findIndex(({ from }) => from === first.from)
  let end = start
  while (all[end + 1]?.who === first.who) end++
  const parts = all.slice(start, end + 1)
  return { who: first.who, text: parts.map(({ text }) => text).join(' '), from: first.from, to: parts.at(-1)?.to ?? first.to }
}
