/** What a board says while pictures come to it and panels are moved. */
export const boardWords = {
  uploads: 'Pictures on their way',
  waiting: 'waiting',
  sending: (percent: number) => `${percent} %`,
  reading: 'being read',
  version: (label: string) => `new version of ${label}`,
  tooLarge: 'It has more than 40 MB. Save the picture smaller and add it again. It was not sent.',
  unsent: "It couldn't be sent. Draftroom is away, or it is a folder.",
  tooMany: (files: number, room: number) =>
    room > 0
      ? `${files.toLocaleString('en')} files are more than there is room for: this board takes ${room} more. Nothing was sent.`
      : 'This board has all the panels that a board can have. Nothing was sent.',
  oneVersion: 'A new version is one picture. Let a single one go on the panel, or several beside it.',
  done: (added: number, refused: number) =>
    `${added} ${added === 1 ? 'picture' : 'pictures'} added${refused > 0 ? `, ${refused} left out` : ''}.`,
  pasted: 'Pasted picture',
  dismiss: 'Close this list',
  pickedUp: (label: string, at: number, of: number) =>
    `${label} picked up, place ${at} of ${of}. Arrow keys move it, Space puts it down, Escape puts it back.`,
  movedTo: (at: number, of: number) => `Place ${at} of ${of}`,
  putDown: (at: number, of: number) => `Put down at place ${at} of ${of}.`,
  putBack: (label: string) => `${label} is where it was.`,
  unmoved: "The panel couldn't be moved. The board is as it was.",
  takenOff: (label: string) => `${label} was taken off the board.`,
  undo: 'Undo',
}
