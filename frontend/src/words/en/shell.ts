/** What a page that came without a script is filled with. */
export const shellWords = {
  /** Where the page’s words leave room for a title. */
  room: / of (?=,|$)/,
  filled: (title: string) => ` of ${title}`,
}
