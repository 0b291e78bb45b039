/** The token that the server asks of every change, from the page's head. */
export function csrfToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=csrf-token]')?.content ?? ''
}

/** The nonce for style sheets made at run time; the editor's alone. */
export function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''
}

/** What a form posts: text fields by name, or a whole form with its files. */
export type Posted = Record<string, string> | FormData

/**
 * Posts as a form does, with the token. Answers whatever status came; rejects only when the server can't be
 * reached. Without a session the status is 401, never the sign-in page.
 */
export function post(url: string, data: Posted = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-CSRF-TOKEN': csrfToken(), Accept: '*/*' },
    body: data instanceof FormData ? data : new URLSearchParams(data),
  })
}
