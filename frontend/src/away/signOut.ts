import { signOutWords } from 'words/signOut'
import { download } from '../download'
import { say } from '../htmx'
import { post } from '../http'
import { textAt } from '../editor/pageData'
import { deliverAll } from './deliverAll'
import { forget } from './device'
import { here, scriptOf, unsentTexts, type Here } from './here'
import { tellSignedOut } from './signedOut'

/** Signs out, and empties this device of what it holds. Asks first where there are changes that the server hasn't got. */
export async function signOut(person: string): Promise<void> {
  const held = await here(person)
  const unsent = await held.kept?.counts(`${person}/`)
  if (unsent?.size) await ask(held, person, unsent)
  else await leave(held, person)
}

async function ask(held: Here, person: string, unsent: ReadonlyMap<string, number>): Promise<void> {
  const dialog = document.querySelector<HTMLDialogElement>('#leaving')!
  const find = (name: string) => dialog.querySelector<HTMLElement>(`[data-${name}]`)!
  const titles = new Map((await held.copies?.list())?.map(({ script, title }) => [script, title]))
  const nameOf = (owner: string) => titles.get(scriptOf(owner)) ?? signOutWords.script
  find('unsent').textContent = signOutWords.unsent([...unsent.values()].reduce((sum, count) => sum + count, 0))
  find('scripts').replaceChildren(...[...unsent].map(([owner, count]) => item(signOutWords.ofScript(nameOf(owner), count))))
  const wrong = (words: string) => {
    find('wrong').textContent = words
    find('wrong').hidden = words === ''
  }
  wrong('')
  find('send').onclick = () => void deliverAll(held, person).then(() => leave(held, person)).catch(({ message }: Error) => wrong(message))
  find('copy').onclick = () => void saveCopies(held, [...unsent.keys()], nameOf, wrong)
  find('lose').onclick = () => void leave(held, person)
  dialog.showModal()
}

async function saveCopies(
  held: Here,
  owners: readonly string[],
  nameOf: (owner: string) => string,
  wrong: (words: string) => void,
): Promise<void> {
  for (const owner of owners) {
    const texts = await unsentTexts(held, owner, (script, version) => textAt(script, version).catch(() => null))
    if (texts.length === 0) wrong(signOutWords.noCopy(nameOf(owner)))
    for (const { text } of texts) download(`${nameOf(owner)}.fountain`, text)
  }
}

/** The session is ended before anything is removed: without the server, nothing is. */
async function leave({ kept, device }: Here, person: string): Promise<void> {
  const answer = await post('/logout').catch(() => null)
  if (!answer?.ok) return say(document, signOutWords.unreachable)
  await kept?.clear(`${person}/`)
  if (device) await forget(device)
  tellSignedOut()
  location.assign('/login?after=logout')
}

function item(words: string): HTMLElement {
  const made = document.createElement('li')
  made.textContent = words
  return made
}
