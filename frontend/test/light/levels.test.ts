import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { between, moved, sized } from '../../src/light/boxes'
import { band, clipped, curve, luma, measure, paint } from '../../src/light/levels'

interface Case {
  rgb: [number, number, number]
  luma: number
  band: string
  clipped: string
}

const cases = JSON.parse(readFileSync(new URL('../../../src/test/resources/light/levels.json', import.meta.url), 'utf8')) as { pixels: Case[] }

describe('the light of what a camera sees', () => {
  it.each(cases.pixels)('is the server’s of a pixel: $rgb', (pixel) => {
    expect(luma(...pixel.rgb)).toBe(pixel.luma)
    expect(band(pixel.luma).name).toBe(pixel.band)
    expect(clipped(...pixel.rgb)).toBe(pixel.clipped)
  })

  it('is measured over every pixel', () => {
    const frame = measure(new Uint8ClampedArray([0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 128, 128, 128, 255]))
    expect(frame.levels[255]).toBe(2)
    expect(frame.mean).toBeCloseTo((0 + 255 + 255 + 128) / 4 / 255, 9)
    expect([frame.black, frame.white]).toEqual([0.25, 0.5])
    expect(curve(frame.levels)).toContain('255 2.0')
  })

  it('is laid over as stripes and bands, and as nothing elsewhere', () => {
    const pixels = new Uint8ClampedArray([255, 255, 255, 255, 100, 100, 100, 255, 20, 20, 20, 255])
    paint(pixels, 3, { falseColour: false, zebra: true })
    expect([...pixels.slice(0, 4)]).toEqual([0xff, 0x2d, 0x2d, 255])
    expect([pixels[7], pixels[11]]).toEqual([0, 0])
    const grey = new Uint8ClampedArray([100, 100, 100, 255, 20, 20, 20, 255])
    paint(grey, 2, { falseColour: true, zebra: false })
    expect([...grey]).toEqual([0x2f, 0xa8, 0x4f, 255, 20, 20, 20, 255])
  })
})

describe('a region', () => {
  it('is between two corners, inside the picture', () => {
    expect(between(60, 70, 20, 110)).toEqual({ x: 20, y: 70, width: 40, height: 30 })
    expect(between(100, 100, 100, 100)).toEqual({ x: 99.5, y: 99.5, width: 0.5, height: 0.5 })
  })

  it('stays inside when it is moved and sized', () => {
    const box = { x: 90, y: 0, width: 10, height: 10 }
    expect(moved(box, 1, -1)).toEqual(box)
    expect(sized(box, 1, 1)).toEqual({ ...box, height: 11 })
    expect(sized({ ...box, width: 0.5 }, -1, 0).width).toBe(0.5)
  })
})
