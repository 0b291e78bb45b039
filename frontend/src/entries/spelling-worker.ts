// The worker that checks spelling: each dictionary is loaded when it is first asked for.
import nspell, { type NSpell } from 'nspell'
import enAff from '../../node_modules/dictionary-en/index.aff'
import enDic from '../../node_modules/dictionary-en/index.dic'
import gbAff from '../../node_modules/dictionary-en-gb/index.aff'
import gbDic from '../../node_modules/dictionary-en-gb/index.dic'
import esAff from '../../node_modules/dictionary-es/index.aff'
import esDic from '../../node_modules/dictionary-es/index.dic'
import frAff from '../../node_modules/dictionary-fr/index.aff'
import frDic from '../../node_modules/dictionary-fr/index.dic'
import ruAff from '../../node_modules/dictionary-ru/index.aff'
import ruDic from '../../node_modules/dictionary-ru/index.dic'
import { answer, type Asked, type Dictionary } from '../editor/spelling/asking'

const files: Readonly<Record<string, readonly [aff: string, dic: string]>> = {
  en: [enAff, enDic],
  'en-gb': [gbAff, gbDic],
  es: [esAff, esDic],
  fr: [frAff, frDic],
  ru: [ruAff, ruDic],
}
const loaded = new Map<string, Promise<NSpell>>()

async function text(address: string): Promise<string> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the dictionary can't be loaded (${answer.status})`)
  return answer.text()
}

async function dictionary(language: string): Promise<Dictionary> {
  const [aff, dic] = files[language]!
  const before = loaded.get(language)
  const made = before ?? Promise.all([text(aff), text(dic)]).then(([aff, dic]) => nspell({ aff, dic }))
  loaded.set(language, made)
  made.catch(() => loaded.delete(language))
  return made
}

self.onmessage = async ({ data }: MessageEvent<Asked>) => self.postMessage(await answer(data, dictionary))
