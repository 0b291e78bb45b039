/** A number as it is written: `23,998`. */
export function figure(number: number): string {
  return number.toLocaleString('en')
}

/**
 * Says in a sentence that a list isn't all there is, or nothing where it is.
 *
 * @param listed how many are listed
 * @param passed how many the filter lets through
 * @param found how many are known here, of how many that were found
 */
export function cutShort(listed: number, passed: number, found: { known: number; count: number }): string {
  if (passed === found.known && listed < found.count) return `The first ${figure(listed)} of ${figure(found.count)}.`
  const chosen = listed < passed ? `The first ${figure(listed)} of ${figure(passed)}.` : ''
  const cut = `Chosen from the first ${figure(found.known)} of ${figure(found.count)}.`
  return found.known < found.count ? `${chosen} ${cut}`.trim() : chosen
}
