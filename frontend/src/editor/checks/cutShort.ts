import { checkWords } from 'words/checks'

/**
 * Says in a sentence that a list isn't all there is, or nothing where it is.
 *
 * @param listed how many are listed
 * @param passed how many the filter lets through
 * @param found how many are known here, of how many that were found
 */
export function cutShort(listed: number, passed: number, found: { known: number; count: number }): string {
  if (passed === found.known && listed < found.count) return checkWords.first(listed, found.count)
  const chosen = listed < passed ? checkWords.first(listed, passed) : ''
  const cut = checkWords.chosenFrom(found.known, found.count)
  return found.known < found.count ? `${chosen} ${cut}`.trim() : chosen
}
