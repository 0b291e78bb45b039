import { csrfToken } from '../http'

/** The largest file that is read, see Still.FILE_LIMIT. Told before sending: a browser may not show the answer to a long upload. */
export const FILE_LIMIT = 40 * 1024 * 1024

/** What came of a change: the status, and the server's line where it refused. Status 0: it couldn't be reached. */
export interface Changed {
  status: number
  words: string
}

export const isDone = ({ status }: Changed): boolean => status >= 200 && status < 300

/** Posts as the parts of a page do: the answer is short, and never a page. `told` hears what percentage is sent. */
export function change(url: string, data: FormData, told: (percent: number) => void = () => {}): Promise<Changed> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.setRequestHeader('X-CSRF-TOKEN', csrfToken())
    request.setRequestHeader('HX-Request', 'true')
    request.setRequestHeader('Accept', '*/*')
    request.upload.addEventListener('progress', ({ loaded, total }) => told(total > 0 ? Math.round((100 * loaded) / total) : 100))
    request.addEventListener('load', () => resolve({ status: request.status, words: plain(request) }))
    request.addEventListener('error', () => resolve({ status: 0, words: '' }))
    request.send(data)
  })
}

function plain(request: XMLHttpRequest): string {
  return request.getResponseHeader('Content-Type')?.startsWith('text/plain') ? request.responseText : ''
}

/** A form of text fields. */
export function fields(data: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(data)) form.append(name, value)
  return form
}

/** Has the list of panels shown anew. */
export function panelsChanged(): void {
  document.body.dispatchEvent(new Event('panels-changed'))
}
