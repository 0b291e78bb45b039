import type { Outline, SceneEntry, SectionEntry } from 'draftroom-core'
import { indexAt } from '../outline/outline'

/** A row of the navigator: a section or a scene, by its place among them. */
export type Row = SectionRow | SceneRow

export interface SceneRow {
  readonly kind: 'scene'
  readonly scene: SceneEntry
  readonly index: number
  readonly from: number
  /** How many sections it stands in. */
  readonly level: number
}

export interface SectionRow {
  readonly kind: 'section'
  readonly section: SectionEntry
  readonly index: number
  readonly from: number
  readonly level: number
  /** Where its text ends: at the next section that isn't inside it, or -1 for the end of the script. */
  readonly to: number
  readonly scenes: number
  readonly eighths: number
  /** What it is known by while it is folded, whatever is written around it. */
  readonly key: string
}

/** Sections and scenes in the order of the script. */
export function rowsOf({ scenes, sections }: Pick<Outline, 'scenes' | 'sections'>): Row[] {
  const opened: SectionEntry[] = []
  const names = new Map<string, number>()
  const entries = [...sections.map((section, index) => ({ section, index })), ...scenes.map((scene, index) => ({ scene, index }))]
  entries.sort((one, two) => fromOf(one) - fromOf(two))
  return entries.map((entry) => {
    if ('scene' in entry) return { kind: 'scene', ...entry, from: entry.scene.from, level: opened.length }
    const { section, index } = entry
    while (opened.length > 0 && opened.at(-1)!.depth >= section.depth) opened.pop()
    opened.push(section)
    const to = sections.slice(index + 1).find(({ depth }) => depth <= section.depth)?.from ?? -1
    const [first, last] = [indexAt(scenes, section.from) + 1, to < 0 ? scenes.length : indexAt(scenes, to) + 1]
    const inside = scenes.slice(first, last)
    const nth = (names.get(section.title) ?? 0) + 1
    names.set(section.title, nth)
    return {
      kind: 'section',
      section,
      index,
      from: section.from,
      level: opened.length - 1,
      to,
      scenes: inside.length,
      eighths: inside.reduce((sum, { eighths }) => sum + eighths, 0),
      key: `${section.title} ${nth}`,
    }
  })
}

function fromOf(entry: { section: SectionEntry } | { scene: SceneEntry }): number {
  return 'scene' in entry ? entry.scene.from : entry.section.from
}

/**
 * Which rows are seen: of scenes those that pass and stand in no folded section; of sections, while there is a choice
 * among scenes, those that have one that passes.
 */
export function seen(rows: readonly Row[], folded: ReadonlySet<string>, passes: ((scene: SceneEntry) => boolean) | null): boolean[] {
  let foldedAt = Infinity
  return rows.map((row, i) => {
    if (row.level <= foldedAt) foldedAt = Infinity
    const hidden = row.level > foldedAt && !passes
    if (row.kind === 'scene') return !hidden && (!passes || passes(row.scene))
    if (folded.has(row.key) && foldedAt === Infinity) foldedAt = row.level
    return !hidden && (!passes || within(rows, i).some((inner) => inner.kind === 'scene' && passes(inner.scene)))
  })
}

function within(rows: readonly Row[], section: number): readonly Row[] {
  const level = rows[section]!.level
  const length = rows.slice(section + 1).findIndex((row) => row.level <= level)
  return rows.slice(section + 1, length < 0 ? rows.length : section + 1 + length)
}
