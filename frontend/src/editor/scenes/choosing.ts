import type { SceneEntry } from 'draftroom-core'
import { sceneWords } from 'words/scenes'
import { eighthsWord, sceneNumber } from '../outline/outline'

/** Which scenes are wanted; what is empty lets all through. */
export interface Choice {
  readonly words: string
  readonly character: string
  readonly place: string
  readonly time: string
  readonly setting: string
}

export const EVERYTHING: Choice = { words: '', character: '', place: '', time: '', setting: '' }

/** What lets the wanted scenes through, or null where all are wanted. */
export function passing(choice: Choice, scenes: readonly SceneEntry[]): ((scene: SceneEntry) => boolean) | null {
  if (Object.values(choice).every((wish) => wish.trim() === '')) return null
  const words = choice.words.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  const chosen = scenes.filter((scene, i) => {
    const text = `${sceneNumber(scenes, i)} ${scene.heading} ${scene.synopsis} ${scene.color}`.toLocaleLowerCase()
    return (
      words.every((word) => text.includes(word)) &&
      (choice.character === '' || scene.characters.includes(choice.character)) &&
      (choice.place === '' || scene.place === choice.place || scene.place.startsWith(`${choice.place} - `)) &&
      (choice.time === '' || scene.time === choice.time) &&
      (choice.setting === '' || scene.setting === choice.setting)
    )
  })
  const set = new Set(chosen)
  return (scene) => set.has(scene)
}

/** How many scenes pass and how long they are: `7 of 62 scenes, 11 3/8 pages`. */
export function tally(scenes: readonly SceneEntry[], passes: ((scene: SceneEntry) => boolean) | null): string {
  if (scenes.length === 0) return ''
  const passed = passes ? scenes.filter(passes) : scenes
  const eighths = passed.reduce((sum, scene) => sum + scene.eighths, 0)
  return sceneWords.tally(passes && passed.length, scenes.length, eighthsWord(eighths), eighths > 0 && eighths <= 8)
}

/** Something to choose: its value, and what it is called. */
export type Option = readonly [value: string, name: string]

/** What there is to choose from in these scenes: characters and places by how many scenes they are in. */
export function options(scenes: readonly SceneEntry[]): Record<Exclude<keyof Choice, 'words'>, Option[]> {
  const wide = scenes.flatMap(({ place }) => (place.includes(' - ') ? [place, place.split(' - ')[0]!] : [place]))
  const settings = new Set(scenes.map(({ setting }) => setting as string))
  return {
    character: counted(scenes.flatMap(({ characters }) => characters)),
    place: counted(wide),
    time: counted(scenes.map(({ time }) => time)).map(([value, name]) => [value, capitalised(name)]),
    setting: Object.entries(sceneWords.settings).filter(([setting]) => settings.has(setting)),
  }
}

function counted(values: readonly string[]): Option[] {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  const sorted = [...counts].sort(([one, a], [two, b]) => b - a || one.localeCompare(two))
  return sorted.map(([value, count]) => [value, sceneWords.choice(value, count)])
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
