import type { EditorState } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { editorWords } from 'words/editor'
import { elementLabel } from './flow/reader'
import { inOutline, outlineField } from './outline/field'
import { indexAt } from './outline/outline'
import { pageLabel } from './paper/goToPage'

/** Where the cursor is, in words: the foot bar's figures. */
export interface Whereabouts {
  readonly scene: string
  readonly page: string
  readonly element: string
  readonly words: string
}

export function whereabouts(view: EditorView): Whereabouts {
  const now = view.state.field(outlineField)
  const { scenes, pages, words } = now.outline
  const position = inOutline(now, cursor(view.state))
  return {
    scene: editorWords.scene(Math.max(0, indexAt(scenes, position)) + 1, scenes.length),
    page: pages.length === 0 ? '' : editorWords.page(pageLabel(pages[Math.max(0, indexAt(pages, position))]!), pages.length),
    element: elementLabel(view),
    words: editorWords.words(words),
  }
}

function cursor(state: EditorState): number {
  return state.selection.main.head
}

/** Writes the whereabouts to the elements marked data-foot="scene", "page", "element" and "words". */
export function foot(root: ParentNode): (now: Whereabouts) => void {
  const parts = new Map<keyof Whereabouts, HTMLElement>()
  for (const element of root.querySelectorAll<HTMLElement>('[data-foot]'))
    parts.set(element.dataset.foot as keyof Whereabouts, element)
  return (now) => {
    for (const [name, element] of parts)
      if (element.textContent !== now[name]) element.textContent = now[name]
  }
}
