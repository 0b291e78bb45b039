/**
 * The place that a link leads to, `?at=120` or `?at=120&to=140`, as a selection in a text of this length; null when
 * the address names none.
 */
export function arrival(search: string, length: number): { anchor: number; head: number } | null {
  const asked = new URLSearchParams(search)
  const number = (name: string) => (/^\d{1,9}$/.test(asked.get(name) ?? '') ? Number(asked.get(name)) : null)
  const at = number('at')
  if (at === null) return null
  const head = Math.min(at, length)
  return { anchor: Math.min(Math.max(number('to') ?? at, head), length), head }
}
