import { figure } from 'words/figures'

/** The script and the bar at its foot. */
export const editorWords = {
  scene: (place: number, count: number) => (count === 0 ? 'No scenes' : `Scene ${place} of ${count}`),
  page: (label: string, count: number) => `Page ${label} of ${count}`,
  words: (count: number) => (count === 1 ? '1 word' : `${figure(count)} words`),
  /** The key that makes a line an element. */
  elementKeys: (digit: number) => `Alt+${digit}`,
  script: 'Script',
}
