/** What contact sheets say. */
export const sheetWords = {
  panel: (number: number) => `Panel ${number}`,
  panelOf: (number: number, all: number) => `Panel ${number} of ${all}`,
  found: (panels: number) => (panels === 0 ? 'No panel was found. Add frames by hand.' : panels === 1 ? '1 panel' : `${panels} panels`),
  add: (panels: number) => (panels === 1 ? 'Add 1 panel' : `Add ${panels} panels`),
  earlier: (number: number) => `Panel ${number} earlier`,
  later: (number: number) => `Panel ${number} later`,
  without: (number: number) => `Take away panel ${number}`,
  taken: (number: number) => `Panel ${number} taken away`,
  placed: (number: number) => `Now panel ${number}`,
  at: (left: number, top: number, right: number, bottom: number) => `From ${left}, ${top} to ${right}, ${bottom}`,
  notKept: 'The frames could not be kept. They are tried again with the next change.',
}
