import { commentWords } from 'words/comments'
import { button, element } from '../../elements'
import { item, short, words, type Doings } from './item'
import type { Outgoing } from './outbox'
import type { Thread } from './threads'

/** What the panel is to show. */
export interface Shown {
  readonly threads: readonly Thread[]
  readonly waiting: readonly Outgoing[]
  /** The passage that a comment is being written on; null when none is. */
  readonly about: string | null
}

/** What the panel can do beside what its threads can. */
export interface PanelDoings extends Doings {
  start(): void
  say(text: string): void
  cancel(): void
  forget(comment: string): void
}

/** The comments beside the script: those that are open, or those that are resolved. */
export class CommentsPanel {
  private resolved = false
  private shown: Shown = { threads: [], waiting: [], about: null }

  constructor(
    private readonly root: HTMLElement,
    private readonly me: string,
    private readonly mayComment: boolean,
    private readonly doings: PanelDoings,
  ) {}

  show(shown: Shown): void {
    this.shown = shown
    this.draw()
  }

  /** Marks a thread as the one meant, and shows it whether it is resolved or not. */
  activate(id: string): void {
    const thread = this.shown.threads.find((one) => one.id === id)
    if (!thread) return
    this.resolved = thread.resolvedBy !== ''
    this.draw()
    for (const each of this.root.querySelectorAll<HTMLElement>('[data-thread-id]')) {
      const isMeant = each.dataset.threadId === id
      each.classList.toggle('note-active', isMeant)
      if (isMeant) each.scrollIntoView({ block: 'nearest' })
    }
  }

  /** Puts the cursor into the field for a new comment. */
  focusNew(): void {
    this.root.querySelector<HTMLTextAreaElement>('[data-key="new"]')?.focus()
  }

  /** Draws all anew; what was being typed, and where, stays. */
  private draw(): void {
    const typed = new Map(this.fields().map((field) => [field.dataset.key!, field.value]))
    const active = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement : null
    const [focused, at] = [this.root.contains(active) ? active?.dataset.key : undefined, active?.selectionStart ?? 0]
    if (focused?.startsWith('edit-')) return
    this.root.replaceChildren(...this.parts())
    for (const field of this.fields()) {
      field.value = typed.get(field.dataset.key!) ?? field.value
      if (field.dataset.key !== focused) continue
      field.focus()
      field.setSelectionRange(at, at)
    }
  }

  private fields(): HTMLTextAreaElement[] {
    return [...this.root.querySelectorAll<HTMLTextAreaElement>('textarea[data-key]')]
  }

  private parts(): HTMLElement[] {
    const { threads, waiting, about } = this.shown
    const listed = threads.filter(({ resolvedBy }) => (resolvedBy !== '') === this.resolved)
    const parts = [this.head(threads)]
    if (about !== null) parts.push(this.writing(about))
    parts.push(...waiting.map((outgoing) => this.waitingItem(outgoing)))
    parts.push(...listed.map((thread) => item(thread, this.me, this.mayComment, this.doings)))
    if (listed.length === 0 && waiting.length === 0 && about === null) parts.push(element('p', 'second', this.nothing()))
    return parts
  }

  private head(threads: readonly Thread[]): HTMLElement {
    const head = element('div', 'comments-head')
    const done = threads.filter(({ resolvedBy }) => resolvedBy !== '').length
    const select = document.createElement('select')
    select.className = 'input'
    select.ariaLabel = commentWords.shown
    select.append(new Option(commentWords.open(threads.length - done), 'open'), new Option(commentWords.resolved(done), 'resolved'))
    select.value = this.resolved ? 'resolved' : 'open'
    select.addEventListener('change', () => {
      this.resolved = select.value === 'resolved'
      this.draw()
      this.root.querySelector('select')!.focus()
    })
    head.append(select)
    if (this.mayComment) {
      const start = button(commentWords.comment, 'button', () => this.doings.start())
      start.title = commentWords.onSelection
      head.append(start)
    }
    return head
  }

  private writing(about: string): HTMLElement {
    const root = element('div', 'comment-thread')
    const form = words('new', commentWords.yours, commentWords.comment, (text) => this.doings.say(text))
    form.querySelector('.buttons')!.append(button(commentWords.cancel, 'button button-quiet', () => this.doings.cancel()))
    root.append(element('p', 'note-quote quote', commentWords.quoted(short(about))), form)
    return root
  }

  private waitingItem({ about, text, comment }: Outgoing): HTMLElement {
    const root = element('div', 'comment-thread')
    if (about) root.append(element('p', 'note-quote quote', commentWords.quoted(short(about.quote))))
    root.append(element('p', 'comment-text', text), element('p', 'small second', commentWords.unsent))
    const row = element('p', 'buttons')
    row.append(button(commentWords.remove, 'button button-quiet', () => this.doings.forget(comment)))
    root.append(row)
    return root
  }

  private nothing(): string {
    if (this.resolved) return commentWords.nothingResolved
    return this.mayComment ? commentWords.selectFirst : commentWords.nothing
  }
}
