import { pageWords } from 'words/page'
import { say } from './htmx'

const READABLE = /\.(fountain|spmd|txt|fdx|pdf)$/i

/** What the server takes, see Import.LIMIT. Told before sending: a browser may not show the answer to a long upload. */
const LIMIT = 16 * 1024 * 1024

/** A text from this length on is put into its field at once. */
const AT_ONCE = 20_000

/** The first of these files that may be a script. */
export function scriptAmong(files: Iterable<File>): File | undefined {
  return [...files].find((file) => READABLE.test(file.name))
}

/** Why this file can't be sent, or nothing. */
export function refusal(file: { name: string; size: number } | undefined): string {
  return file && file.size > LIMIT ? pageWords.tooLarge(file.name) : ''
}

/** Why a pasted text of this length can't be sent, or nothing. What was pasted stays. */
export function excess(length: number, longest: number): string {
  return length > longest ? pageWords.tooLong(length, longest) : ''
}

/**
 * Puts a long text in at once that a program types: dictation, a keyboard's clipboard, a script that drives the page. A browser
 * lays each of its lines out anew, which takes minutes; what is pasted it puts in well, and can take back.
 */
export function putIn(event: Pick<InputEvent, 'inputType' | 'data' | 'cancelable' | 'preventDefault'>, area: HTMLTextAreaElement): void {
  if (event.inputType !== 'insertText' || !event.cancelable || !event.data || event.data.length < AT_ONCE) return
  event.preventDefault()
  area.setRangeText(event.data, area.selectionStart, area.selectionEnd, 'end')
}

/** A form that takes a script: a file let go anywhere over the page is chosen in it, and the form sent. */
export function takesScript(element: HTMLElement): void {
  const form = element as HTMLFormElement
  const input = form.querySelector<HTMLInputElement>('input[type=file]')
  const said = form.querySelector<HTMLElement>('[data-said]')
  const area = form.querySelector('textarea')
  if (!input || !said || !area) return
  area.addEventListener('beforeinput', (event) => putIn(event, area))
  form.addEventListener('submit', (event) => {
    const tooLong = excess(area.value.length, Number(form.dataset['longest']))
    const fault = refusal(input.files?.[0])
    if (!fault && !tooLong) return
    event.preventDefault()
    if (fault) input.value = ''
    said.textContent = ''
    say(document, fault || tooLong)
  })
  onDrop(document.documentElement, form, (files) => {
    const file = scriptAmong(files)
    if (!file) {
      say(document, pageWords.unreadable)
      return
    }
    input.files = only(file)
    said.textContent = pageWords.reading(file.name)
    form.requestSubmit()
  })
}

/** Marks `target` with data-over while files are held over `area`, and hands over those let go. */
export function onDrop(area: HTMLElement, target: HTMLElement, take: (files: File[]) => void): void {
  let depth = 0
  const over = (now: number) => {
    depth = now
    target.toggleAttribute('data-over', depth > 0)
  }
  area.addEventListener('dragenter', (event) => {
    if (holdsFiles(event)) over(depth + 1)
  })
  area.addEventListener('dragleave', (event) => {
    if (holdsFiles(event)) over(Math.max(0, depth - 1))
  })
  area.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault()
  })
  area.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    over(0)
    take([...(event.dataTransfer?.files ?? [])])
  })
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

function only(file: File): FileList {
  const list = new DataTransfer()
  list.items.add(file)
  return list.files
}
