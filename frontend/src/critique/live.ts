// What can be shown of a reply while it is still being written.

const SAID = /"(?:statement|what|why|try|reason|wants|tactic)"\s*:\s*"((?:[^"\\]|\\.)*)/g

/**
 * The latest thing the model says in a reply so far, as words: never a quote, for none has been checked yet.
 * Empty until it has said something.
 */
export function saidLast(reply: string): string {
  let last = ''
  for (const [, words] of reply.matchAll(SAID)) last = words!
  return last.replace(/\\u[0-9a-fA-F]{4}|\\./g, unescaped).trim()
}

function unescaped(escape: string): string {
  try {
    return JSON.parse(`"${escape}"`) as string
  } catch {
    return ''
  }
}
