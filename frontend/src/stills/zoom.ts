/** A rectangle in parts of its picture's width and height. */
export interface Place {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How a picture is shown in its frame: so much larger, moved by parts of the frame. */
export interface Zoom {
  readonly scale: number
  readonly right: number
  readonly down: number
}

export const whole: Zoom = { scale: 1, right: 0, down: 0 }

const LARGEST = 8
const PART = 0.45

/** Shows the place in the middle, filling not quite half of the frame, and no more than the picture. */
export function zoomTo(place: Place): Zoom {
  const scale = Math.max(1, Math.min(LARGEST, PART / Math.max(place.width, place.height, 1e-6)))
  return {
    scale,
    right: shift(place.left + place.width / 2, scale),
    down: shift(place.top + place.height / 2, scale),
  }
}

/** The place that an element names: "left top width height". */
export function placeOf(text: string): Place {
  const [left = 0, top = 0, width = 1, height = 1] = text.split(' ').map(Number)
  return { left, top, width, height }
}

function shift(middle: number, scale: number): number {
  return Math.max(1 - scale, Math.min(0, 0.5 - middle * scale))
}
