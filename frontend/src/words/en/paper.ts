import { figure } from 'words/figures'

/** The script on its pages, as it is written. */
export const paperWords = {
  shown: (onPaper: boolean, size: number) => `${onPaper ? 'Pages' : 'Strip'}, ${figure(size)} %`,
  onStrip: 'Show the script on one strip',
  onPages: 'Show the script on pages',
  shownKeys: 'Ctrl+Alt+P',
  goToPage: 'Go to page',
  goToPageKeys: 'Ctrl+Alt+G',
  zoomIn: 'Zoom in',
  zoomInKeys: 'Ctrl+Alt+=',
  zoomOut: 'Zoom out',
  zoomOutKeys: 'Ctrl+Alt+-',
  zoomFull: 'Zoom: 100 %',
  zoomFullKeys: 'Ctrl+Alt+0',
  zoomFit: 'Zoom: as wide as there is room',
  notPut: "The paper couldn't be changed: the server can't be reached.",
  fold: 'Fold what isn’t printed to marks in the margin',
  unfold: 'Show what isn’t printed between the lines',
  noPage: (written: string, last: number) => `There is no page ${written}. The last is ${figure(last)}.`,
  spokenPage: (label: string) => `page ${label}`,
  /** Why a page ends where it does; the reason is the core's. */
  pageEnd: (number: number, reason: string) => `Page ${figure(number)}: ${reason}`,
}

/** What a line is called, by the name of its kind. */
export const kindWords: Readonly<Record<string, string>> = {
  'title-page': 'Title page',
  heading: 'Scene heading',
  action: 'Action',
  character: 'Character',
  dialogue: 'Dialogue',
  parenthetical: 'Parenthetical',
  lyrics: 'Lyrics',
  transition: 'Transition',
  centered: 'Centered',
  'page-break': 'Page break',
  section: 'Section',
  synopsis: 'Synopsis',
  note: 'Note',
  boneyard: 'Boneyard',
}
