// Follows a job that the server shows as a line: [data-job] with .job-words in it.

import { pageWords } from 'words/page'
import { post } from './http'

/** How a job goes on, as the server tells it. */
export interface JobProgress {
  readonly status: string
  /** A new attempt begins its output anew. */
  readonly attempt: number
  readonly permille: number
  readonly words: string
}

/** How a job ended. */
export interface JobEnd {
  readonly status: 'done' | 'failed' | 'cancelled'
  readonly reason: string
}

const followed = new WeakSet<HTMLElement>()

/**
 * Keeps the line, and a progress bar in it, up to date until the job ends or the line leaves the page; a line with
 * `data-then="reload"` then has its page loaded again, unless there is a failure to be read. Raises `draftroom:job-progress`,
 * `draftroom:job-output` {text} and `draftroom:job-ended` from it, bubbling. A second call does nothing.
 */
export function followJob(line: HTMLElement): void {
  if (followed.has(line) || !line.querySelector('form, [data-job-look]')) return
  followed.add(line)
  const words = line.querySelector<HTMLElement>('.job-words')!
  const events = new EventSource(`/jobs/${line.dataset['job']}/events`)
  const hear = <T>(name: string, heard: (data: T) => void) =>
    events.addEventListener(name, (event) => {
      if (!line.isConnected) return events.close()
      const data = JSON.parse((event as MessageEvent<string>).data) as T
      heard(data)
      line.dispatchEvent(new CustomEvent(`draftroom:job-${name}`, { bubbles: true, detail: data }))
    })

  hear<JobProgress>('progress', (progress) => {
    words.textContent = progress.words
    const meter = line.querySelector('progress')
    if (meter) meter.value = progress.permille
  })
  hear<{ text: string }>('output', () => {})
  hear<JobEnd>('ended', ({ status, reason }) => {
    events.close()
    line.dataset['status'] = status
    line.querySelector('form')?.remove()
    line.querySelector('progress')?.remove()
    if (reason) words.textContent = reason
    else if (line.dataset['then'] === 'reload') location.reload()
  })
  cancels(line, words)
}

function cancels(line: HTMLElement, words: HTMLElement): void {
  line.querySelector('[data-job-look]')?.remove()
  const form = line.querySelector('form')
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    words.textContent = pageWords.stopping
    form.querySelector('button')!.disabled = true
    void post(form.action, new FormData(form))
  })
}
