import { StateEffect, StateField, type ChangeDesc, type EditorState } from '@codemirror/state'
import { followed, type KnownFinding } from './findings'

/** What the checks found, last. */
export interface Findings {
  /** How many kinds were looked for; 0 before the first reading. */
  readonly kinds: number
  /** How many were found; more than `findings` where those are cut short. */
  readonly count: number
  readonly findings: readonly KnownFinding[]
}

interface FindingsNow extends Findings {
  /** What has happened to the document since, null when nothing. */
  readonly changes: ChangeDesc | null
}

/** New findings, their places those of the document that the effect's transaction starts from. */
export const findingsRead = StateEffect.define<Findings>()

/** Findings that were dealt with, by their names; the next reading will say the same. */
export const findingsSettled = StateEffect.define<ReadonlySet<string>>()

/** What the checks found. Its places follow the edits, lazily: `findingsIn` has them as they are now. */
export const findingsField = StateField.define<FindingsNow>({
  create: () => ({ kinds: 0, count: 0, findings: [], changes: null }),
  update(now, transaction) {
    let next = now
    if (transaction.docChanged) {
      const { changes } = transaction
      next = { ...now, changes: now.changes ? now.changes.composeDesc(changes) : changes.desc }
    }
    for (const effect of transaction.effects)
      if (effect.is(findingsRead)) next = { ...effect.value, changes: null }
      else if (effect.is(findingsSettled)) next = without(next, effect.value)
    return next
  },
})

function without(now: FindingsNow, settled: ReadonlySet<string>): FindingsNow {
  const findings = now.findings.filter(({ id }) => !settled.has(id))
  return { ...now, findings, count: now.count - (now.findings.length - findings.length) }
}

/** The findings where they are in the document. */
export function findingsIn(state: EditorState): readonly KnownFinding[] {
  const { findings, changes } = state.field(findingsField)
  return changes ? findings.map((finding) => followed(finding, changes)) : findings
}

/** The shortest finding that a position is in or beside. */
export function findingAt(findings: readonly KnownFinding[], position: number): KnownFinding | undefined {
  return findings
    .filter(({ from, to }) => from <= position && position <= to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0]
}
