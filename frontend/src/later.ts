import { pageWords } from 'words/page'
import { say } from './htmx'

/** Has a part loaded when it is first asked for, and then asks it. Where it can't be loaded, the page says so. */
export function later<Part>(load: () => Promise<Part>): (ask: (part: Part) => void) => void {
  let part: Promise<Part> | undefined
  return (ask) => {
    const loading = (part ??= load())
    loading.then(ask, () => {
      part = undefined
      say(document, pageWords.unreachable)
    })
  }
}
