import { savingWords } from 'words/saving'
import { button } from '../elements'

/** Once the server answers again: takes the token that changes need, and offers the page with all the device hasn't got. */
export async function offerWholePage(): Promise<void> {
  await takeToken().catch(() => {})
  const notice = document.createElement('div')
  notice.className = 'notice notice-calm'
  notice.setAttribute('role', 'status')
  const words = document.createElement('p')
  words.textContent = savingWords.reachedAgain
  notice.append(words, button(savingWords.loadPage, 'button', () => location.reload()), button(savingWords.later, 'button', () => notice.remove()))
  document.body.append(notice)
}

async function takeToken(): Promise<void> {
  const page = await (await fetch(location.pathname)).text()
  const token = /<meta name="csrf-token" content="([^"]+)"/.exec(page)?.[1]
  if (token) document.querySelector<HTMLMetaElement>('meta[name=csrf-token]')!.content = token
}
