import { commentWords } from 'words/comments'
import { button, element } from '../../elements'
import type { Said, Thread } from './threads'

/** What can be done with a thread or one thing said in it. */
export interface Doings {
  go(thread: string): void
  answer(thread: string, text: string): void
  edit(thread: string, comment: string, text: string): void
  remove(thread: string, comment: string): void
  resolve(thread: string, resolved: boolean): void
}

/** A thread as the panel lists it. `me` may change what they said; with `mayComment` false all is only to be read. */
export function item(thread: Thread, me: string, mayComment: boolean, doings: Doings): HTMLElement {
  const root = element('article', 'comment-thread')
  root.dataset.threadId = thread.id
  root.append(quote(thread, doings))
  const fate = commentWords.fate[thread.fate]
  if (fate) root.append(element('p', 'small second', fate))
  if (thread.resolvedBy) root.append(element('p', 'small second', commentWords.resolvedBy(thread.resolvedBy)))
  for (const said of thread.comments) root.append(saidItem(thread, said, mayComment && said.author === me, doings))
  if (mayComment) root.append(answering(thread, doings))
  return root
}

function quote(thread: Thread, doings: Doings): HTMLElement {
  const line = element('p', 'note-quote')
  if (thread.fate === 'gone') line.append(element('span', 'quote', commentWords.quoted(short(thread.quote))))
  else line.append(button(commentWords.quoted(short(thread.quote)), 'quote comment-quote', () => doings.go(thread.id)))
  return line
}

function saidItem(thread: Thread, said: Said, isMine: boolean, doings: Doings): HTMLElement {
  const root = element('div', 'comment')
  const head = element('p', 'comment-head')
  head.append(element('strong', '', said.name), ' ', element('span', 'small second', moment(said)))
  const text = element('p', 'comment-text', said.text)
  root.append(head, text)
  if (!isMine) return root
  const buttons = element('p', 'buttons')
  buttons.append(
    button(commentWords.edit, 'button button-quiet', () => {
      const form = words(`edit-${said.id}`, commentWords.yours, commentWords.save, (changed) => doings.edit(thread.id, said.id, changed))
      form.querySelector('textarea')!.value = said.text
      buttons.remove()
      text.replaceWith(form)
      form.querySelector('textarea')!.focus()
    }),
    button(commentWords.remove, 'button button-quiet', () => doings.remove(thread.id, said.id)),
  )
  root.append(buttons)
  return root
}

function answering(thread: Thread, doings: Doings): HTMLElement {
  if (thread.resolvedBy) return buttonRow(button(commentWords.reopen, 'button button-quiet', () => doings.resolve(thread.id, false)))
  const form = words(`answer-${thread.id}`, commentWords.yourAnswer, commentWords.answer, (text) => doings.answer(thread.id, text))
  form.querySelector('.buttons')!.append(button(commentWords.resolve, 'button button-quiet', () => doings.resolve(thread.id, true)))
  return form
}

/** A field for words with a button; Ctrl+Enter in it does the same. `key` tells it from others when all is drawn anew. */
export function words(key: string, label: string, does: string, say: (text: string) => void): HTMLFormElement {
  const form = document.createElement('form')
  form.className = 'comment-form'
  const field = document.createElement('textarea')
  field.className = 'input'
  field.rows = 1
  field.maxLength = 4000
  field.dataset.key = key
  field.ariaLabel = field.placeholder = label
  const submit = element('button', 'button', does)
  const row = buttonRow(submit)
  form.append(field, row)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = field.value.trim()
    if (text === '') return field.focus()
    field.value = ''
    say(text)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      form.requestSubmit()
    }
  })
  return form
}

function buttonRow(...buttons: HTMLElement[]): HTMLElement {
  const row = element('p', 'buttons')
  row.append(...buttons)
  return row
}

/** A passage on one line, its middle left out where it is long. */
export function short(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length <= 120 ? line : `${line.slice(0, 80).trimEnd()} … ${line.slice(-30).trimStart()}`
}

function moment({ madeAt, editedAt }: Said): string {
  const made = new Date(madeAt)
  const isToday = made.toDateString() === new Date().toDateString()
  const at = commentWords.at(made, isToday)
  return editedAt ? commentWords.edited(at) : at
}
