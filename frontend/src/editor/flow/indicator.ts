import type { EditorView } from '@codemirror/view'
import { editorWords } from 'words/editor'
import { labelOf } from '../screenplay/kinds'
import { digitOf, ELEMENTS } from './elements'
import { becomes } from './flow'
import { set, settings, type Choice } from './settings'

/** The menu at the foot that names the element with the cursor, makes it another, and sets how one writes. */
export function elementMenu(menu: HTMLDetailsElement, view: EditorView): void {
  const list = menu.querySelector('ul')!
  const choices = ELEMENTS.map((element) => {
    const item = document.createElement('li')
    const button = document.createElement('button')
    button.type = 'button'
    button.append(labelOf(element), key(editorWords.elementKeys(digitOf(element))))
    button.addEventListener('click', () => {
      menu.open = false
      becomes(view, element)
    })
    item.append(button)
    return item
  })
  list.prepend(...choices)
  for (const box of list.querySelectorAll<HTMLInputElement>('input[data-setting]')) {
    const name = box.dataset.setting as Choice
    box.checked = settings[name]
    box.addEventListener('change', () => set(name, box.checked))
  }
  menu.hidden = false
}

function key(keys: string): HTMLElement {
  const element = document.createElement('kbd')
  element.textContent = keys
  return element
}
