/** How large a script can be, in hundredths of its size in print. */
export const SIZES = [50, 67, 75, 90, 100, 110, 125, 150, 175, 200] as const

/** The next larger size, or the next smaller one; the last at the ends. */
export function stepped(size: number, step: 1 | -1): number {
  const [least, most] = [SIZES[0], SIZES[SIZES.length - 1]!]
  if (step > 0) return SIZES.find((each) => each > size + 0.5) ?? most
  return [...SIZES].reverse().find((each) => each < size - 0.5) ?? least
}
