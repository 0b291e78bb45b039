// What Draftroom's LightMeter says of a pixel, for what a camera sees this moment: BT.709 luma on sRGB codes of 8 bits, the bands
// of false colour, clipping. Both are held to src/test/resources/light/levels.json.

/** A band of false colour: the levels of luma below `end` that no earlier band has; grey where it has no colour. */
export interface Band {
  readonly name: string
  readonly end: number
  readonly colour?: readonly [number, number, number]
}

/** In order from black to white. */
export const bands: readonly Band[] = [
  { name: 'BLACK', end: 7, colour: [0x7b, 0x2d, 0x8e] },
  { name: 'SHADOW', end: 11, colour: [0x1f, 0x5f, 0xd0] },
  { name: 'LOW', end: 97 },
  { name: 'GREY_CARD', end: 108, colour: [0x2f, 0xa8, 0x4f] },
  { name: 'MIDDLE', end: 133 },
  { name: 'SKIN', end: 143, colour: [0xf2, 0x9c, 0xb7] },
  { name: 'HIGH', end: 248 },
  { name: 'HIGHLIGHT', end: 253, colour: [0xf4, 0xd0, 0x3f] },
  { name: 'WHITE', end: 256, colour: [0xd8, 0x26, 0x2c] },
]

/** The nearest level, 0 to 255, to the luma of a pixel. */
export function luma(red: number, green: number, blue: number): number {
  return Math.floor((2126 * red + 7152 * green + 722 * blue + 5000) / 10000)
}

/** The band of a level, 0 to 255. */
export function band(level: number): Band {
  return bands.find(({ end }) => level < end)!
}

export type Clipped = '' | 'black' | 'channel' | 'white'

/** How a pixel is clipped: all channels at 0, a single one at 255, or all. */
export function clipped(red: number, green: number, blue: number): Clipped {
  const most = Math.max(red, green, blue)
  if (most < 255) return most === 0 ? 'black' : ''
  return Math.min(red, green, blue) === 255 ? 'white' : 'channel'
}

/** What a frame comes to. Shares are of 0 to 1. */
export interface Frame {
  readonly levels: Uint32Array
  readonly mean: number
  readonly black: number
  readonly white: number
}

/** Measures the pixels of a frame, red, green, blue and alpha one after the other. */
export function measure(pixels: Uint8ClampedArray): Frame {
  const levels = new Uint32Array(256)
  let sum = 0
  let black = 0
  let white = 0
  for (let i = 0; i < pixels.length; i += 4) {
    const [red, green, blue] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
    levels[luma(red, green, blue)]!++
    sum += 2126 * red + 7152 * green + 722 * blue
    const end = clipped(red, green, blue)
    if (end === 'black') black++
    else if (end === 'white') white++
  }
  const count = Math.max(1, pixels.length / 4)
  return { levels, mean: sum / 2_550_000 / count, black: black / count, white: white / count }
}

const colours = Array.from({ length: 256 }, (_, level) => band(level).colour ?? ([level, level, level] as const))

const stripes: Record<Exclude<Clipped, ''>, readonly [number, number, number]> = {
  black: [0x2f, 0x7b, 0xff],
  channel: [0xff, 0xb0, 0x20],
  white: [0xff, 0x2d, 0x2d],
}

/** Paints what is laid over a frame, in place: its false colours, or nothing, and stripes where it is clipped. */
export function paint(pixels: Uint8ClampedArray, width: number, { falseColour, zebra }: { falseColour: boolean; zebra: boolean }): void {
  for (let i = 0; i < pixels.length; i += 4) {
    const [red, green, blue] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!]
    const at = i / 4
    const striped = zebra && ((at % width) + Math.floor(at / width)) % 8 < 4
    const end = striped ? clipped(red, green, blue) : ''
    const colour = end ? stripes[end] : falseColour ? colours[luma(red, green, blue)]! : undefined
    if (colour) pixels.set(colour, i)
    pixels[i + 3] = colour ? 255 : 0
  }
}

/** A histogram as a path in a box of 256 by 100; heights are square roots. */
export function curve(levels: Uint32Array): string {
  const peak = Math.max(1, ...levels)
  const points = Array.from(levels, (count, level) => `${level} ${(100 - 98 * Math.sqrt(count / peak)).toFixed(1)}`)
  return `M0 100L${points.join('L')}L256 100Z`
}
