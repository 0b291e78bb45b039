import { critiqueWords } from 'words/critique'
import type { NoteRange, NoteState } from '../editor/notes'

/** The lines of a script to mark, in the text of the version; null when the server couldn't say. */
export async function marksOf(script: string, version: number): Promise<readonly NoteRange[] | null> {
  try {
    const answer = await fetch(`/scripts/${script}/notes?version=${version}`, { headers: { Accept: 'application/json' } })
    return answer.ok ? ((await answer.json()) as NoteRange[]) : null
  } catch {
    return null
  }
}

/** What is to be said of a line when it changes under the writer's hands; the server says the same later. */
export function fateOf(state: NoteState): string {
  switch (state) {
    case 'in place':
      return ''
    case 'edited':
      return critiqueWords.edited
    case 'gone':
      return critiqueWords.gone
  }
}
