import type { ChangeSpec, Text, TransactionSpec } from '@codemirror/state'

/** A scene's number as written, or empty, and its stretch of the document up to what follows it. */
export interface SceneText {
  readonly number: string
  readonly from: number
  readonly to: number
}

/**
 * One edit that leaves OMITTED in the place of a scene, with its number; what it was is kept below in a boneyard, as a
 * Final Draft document keeps it.
 */
export function omitted(doc: Text, { number, from, to }: SceneText): TransactionSpec {
  const text = doc.sliceString(from, to)
  const end = from + text.trimEnd().length
  const changes: ChangeSpec[] = [{ from, insert: `${heading(number)}\n\n/*\n` }]
  for (const { index } of text.matchAll(/\/(?=\*)|\*(?=\/)/gu)) changes.push({ from: from + index + 1, insert: ' ' })
  changes.push({ from: end, insert: '\n*/' })
  return { changes, selection: { anchor: from }, scrollIntoView: true, userEvent: 'omit.scene' }
}

/** What leaves OMITTED where a scene was cut. */
export function omittedAt(doc: Text, at: number, number: string, text: string): TransactionSpec {
  const before = doc.sliceString(Math.max(0, at - 2), at)
  const apart = at === 0 || before === '\n\n' ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  const kept = text.trimEnd().replace(/\/(?=\*)|\*(?=\/)/gu, '$& ')
  return { changes: { from: at, insert: `${apart}${heading(number)}\n\n/*\n${kept}\n*/\n\n` }, userEvent: 'omit.scene' }
}

/** One edit that brings an omitted scene back as it was; null where the scene isn't an omitted one that was kept. */
export function broughtBack(doc: Text, { number, from, to }: SceneText): TransactionSpec | null {
  const text = doc.sliceString(from, to)
  const found = /^\.?OMITTED\b[^\n]*\n\s*\/\*\n*([\s\S]*?)\n*\*\//u.exec(text)
  if (!found) return null
  const was = found[1]!.replace(/\/ (?=\*)/gu, '/').replace(/\* (?=\/)/gu, '*')
  return {
    changes: { from, to: from + found[0].length, insert: numbered(was, number) },
    selection: { anchor: from },
    scrollIntoView: true,
    userEvent: 'omit.back',
  }
}

/** The scene's own number, or else the one that its place has kept. */
function numbered(scene: string, number: string): string {
  const [first = '', ...rest] = scene.split('\n')
  return number === '' || numberOf(first) !== '' ? scene : [`${first.trimEnd()} #${number}#`, ...rest].join('\n')
}

/** The number at the end of a heading, or empty. */
export function numberOf(heading: string): string {
  return /#([\p{L}\p{N}.-]+)#\s*$/u.exec(heading)?.[1] ?? ''
}

function heading(number: string): string {
  return number === '' ? '.OMITTED' : `.OMITTED #${number}#`
}
