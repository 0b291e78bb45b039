import { shellWords } from 'words/shell'
import { BLANK } from './blank'
import { deviceOfLast } from './device'
import { paperOf } from '../editor/reading/paper'
import { asWritten, holding } from './here'

/** Puts the script that the address names into the page. Doesn't resolve when this device hasn't got it: another page comes. */
export async function fillShell(desk: HTMLElement): Promise<void> {
  const script = /^\/scripts\/([0-9a-f-]{36})/.exec(location.pathname)?.[1] ?? ''
  const device = await deviceOfLast().catch(() => null)
  const here = await holding(device)
  const copy = (await here.copies?.list())?.find((copy) => copy.script === script)
  const isWriting = desk.dataset.script !== undefined
  const text = device && (isWriting ? await here.copies!.text(script) : await asWritten(here, `${device.person}/${script}`))
  if (!text || !copy) {
    location.replace(`/away?missing`)
    return new Promise(() => {})
  }
  const { title, role } = copy
  const paper = paperOf(copy.paper)
  name(document, script, title)
  document.querySelector('.foot-model')?.remove()
  desk.dataset.device = ''
  desk.dataset.paper = paper
  desk.className = desk.className.replace(/\bpages-on-\w+/, `pages-on-${paper}`)
  if (isWriting) Object.assign(desk.dataset, { person: device.person, title, role })
  const plain = desk.querySelector<HTMLElement>('[data-version]')!
  plain.dataset.version = String(text.version)
  plain.textContent = text.text
}

/** Names the script wherever the page would. What belongs to its project is left out: the device doesn't know it. */
export function name(root: Document, script: string, title: string): void {
  for (const link of root.querySelectorAll(`a[href="/projects/${BLANK}"]`)) (link.closest('li') ?? link).remove()
  for (const element of root.querySelectorAll('*'))
    for (const attribute of element.attributes) {
      if (attribute.value.includes(BLANK)) attribute.value = attribute.value.replaceAll(BLANK, script)
      if (shellWords.room.test(attribute.value)) attribute.value = attribute.value.replace(shellWords.room, () => shellWords.filled(title))
    }
  root.querySelector('.bar-title > span')!.textContent = title
  root.title = `${title} ${root.title.trimStart()}`
}
