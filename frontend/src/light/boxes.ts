/** A region of a picture, in per cent of its width and height. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const least = 0.5

/** The box between two corners, inside the picture, never empty. */
export function between(ax: number, ay: number, bx: number, by: number): Box {
  const [left, right] = span(ax, bx)
  const [top, bottom] = span(ay, by)
  return { x: left, y: top, width: right - left, height: bottom - top }
}

function span(a: number, b: number): [number, number] {
  const from = Math.max(0, Math.min(a, b, 100 - least))
  const to = Math.min(100, Math.max(a, b, from + least))
  return [tenth(from), tenth(Math.max(to, from + least))]
}

/** The box moved by so much, kept inside. */
export function moved(box: Box, dx: number, dy: number): Box {
  const x = tenth(Math.max(0, Math.min(100 - box.width, box.x + dx)))
  const y = tenth(Math.max(0, Math.min(100 - box.height, box.y + dy)))
  return { ...box, x, y }
}

/** The box made so much larger to the right and downwards, kept inside, never empty. */
export function sized(box: Box, dx: number, dy: number): Box {
  const width = tenth(Math.max(least, Math.min(100 - box.x, box.width + dx)))
  const height = tenth(Math.max(least, Math.min(100 - box.y, box.height + dy)))
  return { ...box, width, height }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
