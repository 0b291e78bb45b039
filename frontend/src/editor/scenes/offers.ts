import type { SceneEntry } from 'draftroom-core'
import { sceneWords } from 'words/scenes'
import { COLORS } from './describing'
import type { MenuEntry } from './menu'

/** What a row's menu can have done. */
export interface RowDeeds {
  go(): void
  describe(): void
  color(color: string): void
  fold(): void
  move(step: 1 | -1): void
}

/** The menu of a scene. */
export function sceneMenu({ synopsis, color }: SceneEntry, deeds: RowDeeds): MenuEntry[] {
  const colors: readonly string[] = color === '' || COLORS.some((known) => known === color) ? COLORS : [...COLORS, color]
  const named = (name: string): MenuEntry => ({
    label: sceneWords.colour(name),
    color: name,
    chosen: name === color,
    apart: name === '',
    run: () => deeds.color(name),
  })
  return [
    { label: sceneWords.goTo, keys: sceneWords.goToKeys, run: () => deeds.go() },
    { label: synopsis ? sceneWords.editSynopsis : sceneWords.writeSynopsis, keys: sceneWords.synopsisKeys, run: () => deeds.describe() },
    ...moves(deeds),
    ...['', ...colors].map(named),
  ]
}

/** The menu of a section. */
export function sectionMenu(folded: boolean, deeds: RowDeeds): MenuEntry[] {
  return [
    { label: sceneWords.goTo, run: () => deeds.go() },
    { label: folded ? sceneWords.unfold : sceneWords.fold, keys: folded ? sceneWords.unfoldKeys : sceneWords.foldKeys, run: () => deeds.fold() },
    ...moves(deeds),
  ]
}

function moves(deeds: RowDeeds): MenuEntry[] {
  return [
    { label: sceneWords.up, keys: sceneWords.upKeys, apart: true, run: () => deeds.move(-1) },
    { label: sceneWords.down, keys: sceneWords.downKeys, run: () => deeds.move(1) },
  ]
}
