/** The script as it is printed. */
export const pagesWords = {
  page: (number: number) => (number === 0 ? 'Title page' : `Page ${number}`),
  pageOf: (page: string, last: number) => `${page} of ${last}`,
}
