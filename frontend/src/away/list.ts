import { Copies, type Copy } from './copies'
import { canKeep, deviceOfLast, type Device } from './device'
import { holding, type Here } from './here'

const INSECURE =
  'This address isn’t secure (it begins with http://), so browsers keep no scripts for it and don’t open it without the ' +
  'server. Over https, or on the machine that Draftroom runs on, they do. What you type while the server is away is kept ' +
  'in this browser all the same.'

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
    ? 'There are none yet. A script is kept here when you open it.'
    : INSECURE
}

/** The page also stands in for others, which need the server. */
function sayWhatIsMissing(box: HTMLElement, words: HTMLElement): void {
  const { pathname, search } = location
  if (pathname === '/away' && search !== '?missing') return
  box.hidden = false
  if (search === '?missing') words.textContent = 'This device has no copy of that script.'
  else if (pathname.endsWith('.pdf'))
    words.textContent = 'It makes the PDF. Until then, print a script from this browser: Pages, then Print from here.'
  else words.textContent = 'The page you asked for comes from it. These scripts are here:'
}

async function rowsOf(device: Device, { copies, kept }: Here): Promise<HTMLElement[]> {
  const unsent = (await kept?.counts(`${device.person}/`)) ?? new Map<string, number>()
  return (await copies!.list()).map((copy) => row(copies!, copy, unsent.get(`${device.person}/${copy.script}`) ?? 0))
}

function row(copies: Copies, copy: Copy, unsent: number): HTMLElement {
  const item = document.createElement('li')
  item.className = 'away-script'
  const title = link(copy.title || 'Untitled', `/scripts/${copy.script}`)
  title.className = 'away-title'
  const facts = document.createElement('p')
  facts.className = 'small second away-facts'
  facts.append(`Opened ${day(copy.openedAt)} · ${size(copy.size)}`)
  if (unsent > 0) facts.append(' · ', strong(unsent === 1 ? '1 change not sent yet' : `${unsent.toLocaleString('en')} changes not sent yet`))
  const buttons = document.createElement('div')
  buttons.className = 'buttons away-buttons'
  buttons.append(pinning(copies, copy), link('Pages', `/scripts/${copy.script}/pages`, 'button'))
  if (unsent === 0) buttons.append(removing(copies, copy, item))
  item.append(title, facts, buttons)
  return item
}

function pinning(copies: Copies, { script, title, pinned }: Copy): HTMLElement {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.checked = pinned
  box.setAttribute('aria-label', `Always keep ${title}`)
  box.addEventListener('change', () => {
    void copies.pin(script, box.checked)
    if (box.checked) void navigator.storage.persist?.()
  })
  label.append(box, ' Always keep')
  return label
}

function removing(copies: Copies, { script, title }: Copy, item: HTMLElement): HTMLElement {
  const button = document.createElement('button')
  button.className = 'button'
  button.type = 'button'
  button.textContent = 'Remove'
  button.setAttribute('aria-label', `Remove the copy of ${title} from this device`)
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

function day(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
}

function size(characters: number): string {
  return characters < 1000 ? 'under 1 kB' : `${Math.round(characters / 1000).toLocaleString('en')} kB`
}
