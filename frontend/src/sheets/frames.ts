/** A panel's frame on its sheet: x and y of its corners in turn, clockwise from the top left, in the sheet's pixels. */
export interface Frame {
  readonly at: readonly number[]
  /** How thick its border is, in pixels. */
  readonly line: number
}

/** The sheet's size in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The shortest side of a frame, in pixels. */
export const LEAST = 8

const limited = (value: number, most: number) => Math.round(Math.min(most, Math.max(0, value)) * 10) / 10

const xs = (frame: Frame) => frame.at.filter((_, i) => i % 2 === 0)
const ys = (frame: Frame) => frame.at.filter((_, i) => i % 2 === 1)

/** The upright rectangle around a frame: left, top, right, bottom. */
export function bounds(frame: Frame): [number, number, number, number] {
  return [Math.min(...xs(frame)), Math.min(...ys(frame)), Math.max(...xs(frame)), Math.max(...ys(frame))]
}

/** The frame elsewhere, as far as the sheet's edges let it. */
export function moved(frame: Frame, dx: number, dy: number, size: Size): Frame {
  const [left, top, right, bottom] = bounds(frame)
  const x = Math.min(size.width - right, Math.max(-left, dx))
  const y = Math.min(size.height - bottom, Math.max(-top, dy))
  return { ...frame, at: frame.at.map((value, i) => limited(value + (i % 2 ? y : x), i % 2 ? size.height : size.width)) }
}

/** The frame with one corner elsewhere; the frame as it was where it would be folded over or too small. */
export function withCorner(frame: Frame, corner: number, x: number, y: number, size: Size): Frame {
  const at = [...frame.at]
  at[2 * corner] = limited(x, size.width)
  at[2 * corner + 1] = limited(y, size.height)
  return fitting({ ...frame, at }) ? { ...frame, at } : frame
}

/** The frame with one side moved: 0 is the upper one, then clockwise. Upper and lower ones move up and down, the others across. */
export function withSide(frame: Frame, side: number, dx: number, dy: number, size: Size): Frame {
  const at = [...frame.at]
  const along = side % 2 === 0 ? 1 : 0
  for (const corner of [side, (side + 1) % 4]) {
    const i = 2 * corner + along
    at[i] = limited((at[i] ?? 0) + (along ? dy : dx), along ? size.height : size.width)
  }
  return fitting({ ...frame, at }) ? { ...frame, at } : frame
}

/** A frame between two places, or nothing where that is too small. */
export function between(x1: number, y1: number, x2: number, y2: number, size: Size): Frame | undefined {
  const left = limited(Math.min(x1, x2), size.width)
  const right = limited(Math.max(x1, x2), size.width)
  const top = limited(Math.min(y1, y2), size.height)
  const bottom = limited(Math.max(y1, y2), size.height)
  const frame = { at: [left, top, right, top, right, bottom, left, bottom], line: 0 }
  return right - left >= LEAST && bottom - top >= LEAST ? frame : undefined
}

/** The frames with the one at a place in the order elsewhere in it. */
export function placed(frames: readonly Frame[], from: number, to: number): Frame[] {
  const others = frames.filter((_, i) => i !== from)
  const frame = frames[from]
  return frame ? [...others.slice(0, to), frame, ...others.slice(to)] : [...frames]
}

/** Whether a frame goes around clockwise without a dent, and no side is too short. */
export function fitting(frame: Frame): boolean {
  const corner = (i: number) => [frame.at[2 * (i % 4)] ?? 0, frame.at[2 * (i % 4) + 1] ?? 0] as const
  return [0, 1, 2, 3].every((i) => {
    const [x, y] = corner(i)
    const [nextX, nextY] = corner(i + 1)
    const [afterX, afterY] = corner(i + 2)
    const turn = (nextX - x) * (afterY - nextY) - (nextY - y) * (afterX - nextX)
    return turn > 0 && Math.hypot(nextX - x, nextY - y) >= LEAST
  })
}
