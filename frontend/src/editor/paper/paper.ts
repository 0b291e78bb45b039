import { settings } from '../flow/settings'

// The text's left edge on paper, and a character's width, in thousandths of an inch.
const TEXT_LEFT = 1500
const CHARACTER = 100

/** A place on paper, in thousandths of an inch from its left edge, as a length from the text's left edge. */
export function inches(left: number): string {
  return `${(left - TEXT_LEFT) / CHARACTER}ch`
}

/** Whether the script is shown as sheets of paper. On narrow screens it never is. */
export function isOnPaper(): boolean {
  return settings.pages && !narrow.matches
}

/** About how high a line is, in pixels; the browser knows exactly. */
export function rowHeight(): number {
  return isOnPaper() ? 16 : 19.4
}

/** Where there is no room for paper; as editor-script.css has it. */
export const narrow: Pick<MediaQueryList, 'matches' | 'addEventListener'> = globalThis.matchMedia?.('(max-width: 46rem)') ?? {
  matches: false,
  addEventListener: () => undefined,
}
