/** Where two stills are compared. */
export const stillsWords = {
  play: 'Blink',
  pause: 'Stop',
  aSecond: (changes: string) => (changes === '1' ? '1 change a second' : `${changes} changes a second`),
  drawHint: 'Drag a rectangle, or press corner by corner and close at the first. Escape starts again.',
  stopDrawing: 'Stop drawing',
  draw: 'Draw on the picture',
}
