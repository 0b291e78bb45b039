/** The language of the interface, as the browser's `Intl` knows it. */
export const language = 'en'

/** The language that dates are written in, day before month. */
export const dates = 'en-GB'

/** A number as it is read: `1,204`, `2.5`. */
export function figure(number: number): string {
  return number.toLocaleString(language)
}
