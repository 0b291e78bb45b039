import { Facet, StateEffect, StateField } from '@codemirror/state'
import type { ViewUpdate } from '@codemirror/view'

/** What a script is printed on, by the code that the server has for it. */
export type Paper = 'letter' | 'a4'

/** The paper of this code, or the usual one. */
export function paperOf(code: string | undefined): Paper {
  return code === 'a4' ? 'a4' : 'letter'
}

/** The script is on another paper now. */
export const paperSet = StateEffect.define<Paper>()

/** The paper that the page came with. */
export const firstPaper = Facet.define<Paper, Paper>({ combine: (all) => all[0] ?? 'letter' })

export const paperField = StateField.define<Paper>({
  create: (state) => state.facet(firstPaper),
  update: (paper, { effects }) => effects.reduce((now, effect) => (effect.is(paperSet) ? effect.value : now), paper),
})

/** Whether the script came to be on another paper. */
export function isRepapered({ startState, state }: ViewUpdate): boolean {
  return startState.field(paperField, false) !== state.field(paperField, false)
}
