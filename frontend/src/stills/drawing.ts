/** A corner in parts of the picture's width and height, 0 to 1. */
export type Corner = readonly [number, number]

const SMALLEST = 0.005
const CLOSE = 0.025
const MOST = 200

/** A rectangle from one corner to the other; empty where it would be no more than a press. */
export function rectangle([x, y]: Corner, [toX, toY]: Corner): Corner[] {
  if (Math.abs(toX - x) < SMALLEST || Math.abs(toY - y) < SMALLEST) return []
  return [[x, y], [toX, y], [toX, toY], [x, toY]]
}

/** An outline with one corner more, and whether that closed it: the corner is at the first, or there can be no more. */
export function outline(corners: readonly Corner[], corner: Corner): { corners: Corner[]; closed: boolean } {
  const [first] = corners
  if (first && corners.length >= 3 && Math.hypot(first[0] - corner[0], first[1] - corner[1]) < CLOSE) {
    return { corners: [...corners], closed: true }
  }
  const grown = [...corners, corner]
  return { corners: grown, closed: grown.length >= MOST }
}

/** As the server reads it. */
export function written(corners: readonly Corner[]): string {
  return corners.map(([x, y]) => `${x.toFixed(4)},${y.toFixed(4)}`).join(' ')
}

/** As an SVG polygon has it, over a picture of this size. */
export function points(corners: readonly Corner[], width: number, height: number): string {
  return corners.map(([x, y]) => `${x * width},${y * height}`).join(' ')
}

/** The rectangle that is typed in hundredths; empty while something is missing or outside. */
export function typed(left: string, top: string, width: string, height: string): Corner[] {
  const [x, y, w, h] = [left, top, width, height].map((text) => (text.trim() ? Number(text.replace(',', '.')) / 100 : NaN))
  const fine = [x, y, w, h].every((value) => value !== undefined && value >= 0 && value <= 1)
  if (!fine || x! + w! > 1.0001 || y! + h! > 1.0001) return []
  return rectangle([x!, y!], [x! + w!, y! + h!])
}
