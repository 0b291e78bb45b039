import type { SceneEntry } from 'draftroom-core'
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
    label: name === '' ? 'No colour' : name,
    color: name,
    chosen: name === color,
    apart: name === '',
    run: () => deeds.color(name),
  })
  return [
    { label: 'Go to it', keys: 'Enter', run: () => deeds.go() },
    { label: synopsis ? 'Edit the synopsis' : 'Write a synopsis', keys: 'F2', run: () => deeds.describe() },
    ...moves(deeds),
    ...['', ...colors].map(named),
  ]
}

/** The menu of a section. */
export function sectionMenu(folded: boolean, deeds: RowDeeds): MenuEntry[] {
  return [
    { label: 'Go to it', run: () => deeds.go() },
    { label: folded ? 'Unfold' : 'Fold', keys: folded ? 'Right' : 'Left', run: () => deeds.fold() },
    ...moves(deeds),
  ]
}

function moves(deeds: RowDeeds): MenuEntry[] {
  return [
    { label: 'Move up', keys: 'Alt+Up', apart: true, run: () => deeds.move(-1) },
    { label: 'Move down', keys: 'Alt+Down', run: () => deeds.move(1) },
  ]
}
