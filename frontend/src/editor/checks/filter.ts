import type { Severity } from 'draftroom-core'
import { checkWords } from 'words/checks'
import type { KnownFinding } from './findings'

/** Severities, the heaviest first, and what a group of them is called. */
export const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ['error', checkWords.errors],
  ['warning', checkWords.warnings],
  ['hint', checkWords.hints],
]

/** Which findings are shown: `all`, a severity, or the code of a kind. */
export type Filter = string

/** A choice of the filter. */
export interface Choice {
  readonly filter: Filter
  readonly label: string
}

export function matching(findings: readonly KnownFinding[], filter: Filter): readonly KnownFinding[] {
  if (filter === 'all') return findings
  return findings.filter(({ kind, severity }) => kind === filter || severity === filter)
}

/** The choices there are, a group a severity; a severity with one kind is no choice of its own. */
export function choices(findings: readonly KnownFinding[]): readonly { label: string; choices: readonly Choice[] }[] {
  return SEVERITIES.flatMap(([severity, label]) => {
    const found = findings.filter((finding) => finding.severity === severity)
    if (found.length === 0) return []
    const kinds = [...new Map(found.map(({ kind, title }) => [kind, title]))]
    const each = kinds.map(([kind, title]) => choice(kind, title, found.filter((one) => one.kind === kind).length))
    const all = choice(severity, checkWords.all(label), found.length)
    return [{ label, choices: kinds.length > 1 ? [all, ...each] : each }]
  })
}

function choice(filter: Filter, words: string, count: number): Choice {
  return { filter, label: checkWords.choice(words, count) }
}
