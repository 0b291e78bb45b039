import type { Finding } from 'draftroom-core'
import type { ChangeDesc, Text } from '@codemirror/state'

interface Place {
  readonly from: number
  readonly to: number
}

/** A replacement of a fix, and what stood there when it was thought of. */
export interface Replacement extends Place {
  readonly text: string
  readonly was: string
}

/** A finding that has a name and knows the text that its fix replaces. */
export interface KnownFinding extends Readonly<Omit<Finding, 'fix' | 'related'>> {
  readonly id: string
  readonly related: readonly Place[]
  readonly fix: { readonly label: string; readonly replacements: readonly Replacement[] } | null
}

/** A change of the document. */
export interface Change extends Place {
  readonly insert: string
}

/**
 * Findings in a document that had these changes since they were found. Those whose places were written in meanwhile
 * are left out: what became of them, the next reading says. One that stays keeps its name over readings.
 */
export function known(findings: readonly Finding[], doc: Text, since: ChangeDesc | null): KnownFinding[] {
  const names = new Map<string, number>()
  return findings.flatMap((finding) => {
    const name = `${finding.kind} ${finding.quote}`
    const count = (names.get(name) ?? 0) + 1
    names.set(name, count)
    const places = [finding, ...(finding.fix?.replacements ?? [])]
    if (since && places.some(({ from, to }) => since.touchesRange(from, to))) return []
    return [named(finding, `${name} ${count}`, doc, since)]
  })
}

function named(finding: Finding, id: string, doc: Text, since: ChangeDesc | null): KnownFinding {
  const { fix = null, related = [], ...rest } = finding
  const thought = fix && { ...fix, replacements: fix.replacements.map((one) => ({ ...one, was: '' })) }
  const found: KnownFinding = { ...rest, id, related, fix: thought }
  const now = since ? followed(found, since) : found
  const replacements = now.fix?.replacements.map((one) => ({ ...one, was: doc.sliceString(one.from, one.to) }))
  return now.fix && replacements ? { ...now, fix: { ...now.fix, replacements } } : now
}

/** A finding where changes have carried it. */
export function followed(finding: KnownFinding, changes: ChangeDesc): KnownFinding {
  const carried = <P extends Place>(place: P): P => {
    const from = changes.mapPos(place.from, place.from === place.to ? -1 : 1)
    return { ...place, from, to: Math.max(from, changes.mapPos(place.to, -1)) }
  }
  const fix = finding.fix && { ...finding.fix, replacements: finding.fix.replacements.map(carried) }
  return { ...carried(finding), related: finding.related.map(carried), fix }
}

/** What a finding's fix changes; null when it has none, or the text isn't there any more that it was thought for. */
export function repair({ from, to, quote, fix }: KnownFinding, doc: Text): readonly Change[] | null {
  if (!fix || doc.sliceString(from, to) !== quote) return null
  const stands = fix.replacements.every(({ from, to, was }) => doc.sliceString(from, to) === was)
  return stands ? fix.replacements.map(({ from, to, text }) => ({ from, to, insert: text })) : null
}

/**
 * The fixes of several findings as one change, and which findings it mends. One that would touch what another
 * changes is left for the next time, as is one whose text isn't there any more.
 */
export function repairAll(findings: readonly KnownFinding[], doc: Text): { changes: Change[]; mended: string[] } {
  const changes: Change[] = []
  const mended: string[] = []
  for (const finding of findings) {
    const wanted = repair(finding, doc)
    if (!wanted || wanted.some((one) => changes.some((other) => touch(one, other)))) continue
    changes.push(...wanted)
    mended.push(finding.id)
  }
  return { changes: changes.sort((a, b) => a.from - b.from), mended }
}

function touch(one: Change, other: Change): boolean {
  return one.from <= other.to && one.to >= other.from
}
