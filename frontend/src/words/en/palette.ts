/** What the palette offers by itself, and how it is asked. */
export const paletteWords = {
  size: (percent: string) => `Size of the words: ${percent} %`,
  element: (element: string) => `Make this line: ${element}`,
  open: (page: string) => `Open: ${page}`,
  scene: (number: string, heading: string) => `Scene ${number}: ${heading}`,
  page: (label: string) => `Page ${label}`,
  /** What somebody may type to go to the page or the scene of a number. */
  places: (number: string) => [`page ${number}`, `scene ${number}`],
  asSystem: 'Look: as the system has it',
  light: 'Look: light',
  dark: 'Look: dark',
  sepia: 'Look: sepia',
  goTo: 'Go to a scene or page',
  goToKeys: 'Alt+G',
  find: 'Find and replace',
  findKeys: 'Ctrl+F',
  rename: 'Rename a character',
  askScript: 'Ask about the script…',
  keys: 'Keys',
  askPlace: 'A scene or a page, by its number or a few letters',
  ask: 'What to do, or where to go',
}
