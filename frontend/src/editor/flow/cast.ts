import type { Script } from './script'

/** A cue's name without brackets, marks and the caret. */
export function nameOf(cue: string): string {
  return cue.trim().replace(/^@/u, '').replace(/\s*\^$/u, '').replace(/\s*\(.*$/u, '').trim()
}

/**
 * Everybody who speaks, who is likely to speak next first: the other one of the conversation, then the others of the
 * scene by how lately they spoke, then everybody else by how often.
 */
export function likelyNext(script: Script, line: number): string[] {
  const lately = spokenInScene(script, line)
  const [last, ...others] = lately
  return [...new Set([...others, ...(last ? [last] : []), ...cast(script, line)])]
}

/** Everybody who speaks, who speaks most often first; a line can be left out. */
export function cast(script: Script, except = 0): string[] {
  return frequent(script, 'character', nameOf, except)
}

/** Whose speech a line is part of, or empty. */
export function speakerAt(script: Script, line: number): string {
  let at = line
  while (at > 0 && ['dialogue', 'parenthetical', 'lyrics'].includes(script.kind(at))) at--
  return at > 0 && script.kind(at) === 'character' ? nameOf(script.state.doc.line(at).text) : ''
}

/** Who spoke in the scene before a line, the last one first. */
function spokenInScene(script: Script, line: number): string[] {
  const names = new Set<string>()
  for (let i = line - 1; i >= 1; i--) {
    const kind = script.kind(i)
    if (kind === 'heading') break
    if (kind === 'character') names.add(nameOf(script.state.doc.line(i).text))
  }
  return [...names].filter((name) => name !== '')
}

/** What the lines of a kind say, the most frequent first. */
export function frequent(script: Script, kind: string, said: (text: string) => string, except: number): string[] {
  const often = new Map<string, number>()
  for (let i = 1; i <= script.state.doc.lines; i++) {
    if (i === except || script.kind(i) !== kind) continue
    const text = said(script.state.doc.line(i).text)
    if (text) often.set(text, (often.get(text) ?? 0) + 1)
  }
  return [...often].sort((one, two) => two[1] - one[1]).map(([text]) => text)
}
