import { StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { paperWords } from 'words/paper'
import { post } from '../../http'
import { paperField, paperOf, paperSet, type Paper } from '../reading/paper'

/** The choices of a menu that put the script on another paper, for everybody; they follow when somebody else does. */
export function choosePaper(menu: HTMLElement, view: EditorView, script: string): void {
  const radios = [...menu.querySelectorAll<HTMLInputElement>('input[name=paper]')]
  const show = () => {
    for (const radio of radios) radio.checked = radio.value === view.state.field(paperField)
  }
  const put = (paper: Paper) =>
    putOn(view, script, paper).catch(() => {
      show()
      say(paperWords.notPut)
    })
  for (const radio of radios) radio.addEventListener('change', () => void put(paperOf(radio.value)))
  view.dispatch({
    effects: StateEffect.appendConfig.of(
      EditorView.updateListener.of(({ startState, state }) => {
        if (startState.field(paperField) !== state.field(paperField)) show()
      }),
    ),
  })
  show()
}

async function putOn(view: EditorView, script: string, paper: Paper): Promise<void> {
  const answer = await post(`/scripts/${script}/paper`, { paper })
  if (!answer.ok) throw new Error(`the paper can't be changed (${answer.status})`)
  view.dispatch({ effects: paperSet.of(paper) })
}

function say(words: string): void {
  const status = document.querySelector('[data-save-live]')
  if (status) status.textContent = words
}
