import { awayWords } from 'words/away'
import { Copies, type Copy } from './copies'
import { canKeep, deviceOfLast, type Device } from './device'
import { holding, type Here } from './here'

/** Shows the scripts that this device holds, in the page that says so. */
export async function showList(page: HTMLElement): Promise<void> {
  const find = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!
  sayWhatIsMissing(find('offline'), find('what'))
  find('again').addEventListener('click', () => location.reload())
  const device = canKeep() ? await deviceOfLast().catch(() => null) : null
  const here = await holding(device)
  const rows = device ? await rowsOf(device, here) : []
  find('copies').replaceChildren(...rows)
  find('kept').hidden = rows.length === 0
  find('none').hidden = rows.length > 0
  find('none').textContent = canKeep()
    ? awayWords.none
    : awayWords.insecure
}

/** The page also stands in for others, which need the server. */
function sayWhatIsMissing(box: HTMLElement, words: HTMLElement): void {
  const { pathname, search } = location
  if (pathname === '/away' && search !== '?missing') return
  box.hidden = false
  if (search === '?missing') words.textContent = awayWords.noCopy
  else if (pathname.endsWith('.pdf'))
    words.textContent = awayWords.noPdf
  else words.textContent = awayWords.needsServer
}

async function rowsOf(device: Device, { copies, kept }: Here): Promise<HTMLElement[]> {
  const unsent = (await kept?.counts(`${device.person}/`)) ?? new Map<string, number>()
  return (await copies!.list()).map((copy) => row(copies!, copy, unsent.get(`${device.person}/${copy.script}`) ?? 0))
}

function row(copies: Copies, copy: Copy, unsent: number): HTMLElement {
  const item = document.createElement('li')
  item.className = 'away-script'
  const title = link(copy.title || awayWords.untitled, `/scripts/${copy.script}`)
  title.className = 'away-title'
  const facts = document.createElement('p')
  facts.className = 'small second away-facts'
  facts.append(`${awayWords.opened(copy.openedAt)} · ${awayWords.size(copy.size)}`)
  if (unsent > 0) facts.append(' · ', strong(awayWords.unsent(unsent)))
  const buttons = document.createElement('div')
  buttons.className = 'buttons away-buttons'
  buttons.append(pinning(copies, copy), link(awayWords.pages, `/scripts/${copy.script}/pages`, 'button'))
  if (unsent === 0) buttons.append(removing(copies, copy, item))
  item.append(title, facts, buttons)
  return item
}

function pinning(copies: Copies, { script, title, pinned }: Copy): HTMLElement {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.checked = pinned
  box.setAttribute('aria-label', awayWords.keepLabel(title))
  box.addEventListener('change', () => {
    void copies.pin(script, box.checked)
    if (box.checked) void navigator.storage.persist?.()
  })
  label.append(box, ` ${awayWords.keep}`)
  return label
}

function removing(copies: Copies, { script, title }: Copy, item: HTMLElement): HTMLElement {
  const button = document.createElement('button')
  button.className = 'button'
  button.type = 'button'
  button.textContent = awayWords.remove
  button.setAttribute('aria-label', awayWords.removeLabel(title))
  button.addEventListener('click', () => void copies.remove(script).then(() => item.remove()))
  return button
}

function link(words: string, address: string, className = ''): HTMLAnchorElement {
  const made = document.createElement('a')
  made.href = address
  made.textContent = words
  if (className) made.className = className
  return made
}

function strong(words: string): HTMLElement {
  const made = document.createElement('strong')
  made.textContent = words
  return made
}
