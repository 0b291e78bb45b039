/** What a page says by itself, whatever it shows. */
export const pageWords = {
  undone: (status: number) => `This couldn't be done (${status}). Nothing was changed.`,
  tooLong: (length: number, longest: number) =>
    `The text has ${length.toLocaleString('en')} characters; a script can have ${longest.toLocaleString('en')}. Import it in parts.`,
  tooLarge: (file: string) => `${file} is larger than 16 MB. A script's text is a hundred times smaller: is it another file?`,
  reading: (file: string) => `Reading ${file}…`,
  unreachable: "Draftroom can't be reached. What is on this page stays; try again once it runs.",
  close: 'Close',
  unreadable: "This isn't a script that can be read. Let go a .fountain, .fdx, .pdf or .txt file.",
  stopping: 'Stopping',
}
