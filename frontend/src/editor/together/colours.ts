/** How many colours there are for people; the styles `person-tint-0` to `person-tint-11` have them. */
export const COLOURS = 12

/**
 * A colour for each person: everyone's own, the same again tomorrow. Where two would share one, who came later gets the
 * next that is free, as long as any is.
 */
export class Colours {
  private readonly taken = new Map<string, number>()

  of(person: string): number {
    const known = this.taken.get(person)
    if (known !== undefined) return known
    const used = new Set(this.taken.values())
    const wanted = hash(person) % COLOURS
    const steps = Array.from({ length: COLOURS }, (_, step) => (wanted + step) % COLOURS)
    const colour = steps.find((one) => !used.has(one)) ?? wanted
    this.taken.set(person, colour)
    return colour
  }
}

function hash(text: string): number {
  let all = 2166136261
  for (let i = 0; i < text.length; i++) all = Math.imul(all ^ text.charCodeAt(i), 16777619)
  return (all ^ (all >>> 15)) >>> 0
}
