import { EditorView } from '@codemirror/view'
import { paperWords } from 'words/paper'
import { inDocument, inOutline, outlineField } from '../outline/field'
import { indexAt, type PageEdge } from '../outline/outline'

/** A page's number as it is printed on it. */
export function pageLabel({ header, number }: PageEdge): string {
  return header.replace(/\.$/u, '') || String(number)
}

/** The page that somebody means who writes this; undefined where there is none. */
export function pageMeant(pages: readonly PageEdge[], written: string): PageEdge | undefined {
  const meant = written.trim().replace(/\.$/u, '').toUpperCase()
  return pages.find((page) => pageLabel(page).toUpperCase() === meant)
}

/** Puts the cursor at the top of a page. */
export function showPage(view: EditorView, page: PageEdge): void {
  const at = inDocument(view.state.field(outlineField), page.from)
  view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'start', yMargin: 112 }) })
  view.focus()
}

/** Asks which page to go to, and goes there. */
export function askPage(view: EditorView): void {
  const dialog = document.querySelector<HTMLDialogElement>('#go-to-page')!
  const [form, input] = [dialog.querySelector('form')!, dialog.querySelector('input')!]
  const now = view.state.field(outlineField)
  const { pages } = now.outline
  const here = pages[Math.max(0, indexAt(pages, inOutline(now, view.state.selection.main.head)))]
  input.value = here ? pageLabel(here) : ''
  input.setCustomValidity('')
  input.oninput = () => input.setCustomValidity('')
  form.onsubmit = (event) => {
    event.preventDefault()
    const page = pageMeant(view.state.field(outlineField).outline.pages, input.value)
    input.setCustomValidity(page ? '' : paperWords.noPage(input.value.trim(), pages.length))
    if (!page) return void input.reportValidity()
    dialog.close()
    showPage(view, page)
  }
  dialog.showModal()
  input.select()
}
