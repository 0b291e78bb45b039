import { pageWords } from 'words/page'
import { csrfToken } from './http'

/** What htmx says of a request it is about to send. */
interface Configured {
  headers: Record<string, string>
}

/** What htmx says of an answer. */
interface Answered {
  xhr: XMLHttpRequest
}

const FOR_HTMX = '[hx-get], [hx-post], [hx-put], [hx-patch], [hx-delete], [hx-boost]'

/** Loads htmx on a page that has elements for it from the start. It sets to work by itself only where the page is complete. */
export function startHtmx(root: Document): void {
  if (!root.querySelector(FOR_HTMX)) return
  tameHtmx(root)
  const load = () => void import('htmx.org')
  if (root.readyState === 'complete') load()
  else addEventListener('load', load, { once: true })
}

/** Gives htmx's requests the token, and says at the foot of the page what went wrong with one. */
function tameHtmx(root: Document): void {
  root.addEventListener('htmx:configRequest', (event) => {
    const { headers } = (event as CustomEvent<Configured>).detail
    headers['X-CSRF-TOKEN'] = csrfToken()
  })
  root.addEventListener('htmx:responseError', (event) => {
    const { xhr } = (event as CustomEvent<Answered>).detail
    say(root, faultOf(xhr.status, xhr.getResponseHeader('Content-Type') ?? '', xhr.responseText))
  })
  root.addEventListener('htmx:sendError', () => {
    say(root, pageWords.unreachable)
  })
}

/** The words for a refused request: the server's own line, or a general one. */
export function faultOf(status: number, contentType: string, body: string): string {
  return contentType.startsWith('text/plain') && body ? body : pageWords.undone(status)
}

/** Shows a line at the foot of the page, read out at once, until it is closed. */
export function say(root: Document, words: string): void {
  root.querySelector('.notice')?.remove()
  const notice = root.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'alert')
  notice.append(paragraph(root, words), closing(root, notice))
  root.body.append(notice)
}

function paragraph(root: Document, words: string): HTMLElement {
  const text = root.createElement('p')
  text.textContent = words
  return text
}

function closing(root: Document, notice: HTMLElement): HTMLElement {
  const button = root.createElement('button')
  button.className = 'button'
  button.type = 'button'
  button.textContent = pageWords.close
  button.addEventListener('click', () => notice.remove())
  return button
}
