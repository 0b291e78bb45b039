import type { SceneEntry } from 'draftroom-core'
import { checkWords } from 'words/checks'
import { indexAt, sceneNumber } from '../outline/outline'
import type { KnownFinding } from './findings'

/** Findings of one scene. */
export interface Group {
  readonly number: string
  readonly heading: string
  readonly findings: readonly KnownFinding[]
}

/** Findings by scene; both in the order of the script, their places in the same text. */
export function grouped(findings: readonly KnownFinding[], scenes: readonly SceneEntry[]): readonly Group[] {
  const groups = new Map<number, Group & { findings: KnownFinding[] }>()
  for (const finding of findings) {
    const scene = indexAt(scenes, finding.from)
    const group = groups.get(scene) ?? { ...named(scenes, scene), findings: [] }
    groups.set(scene, group)
    group.findings.push(finding)
  }
  return [...groups.values()]
}

function named(scenes: readonly SceneEntry[], scene: number): { number: string; heading: string } {
  return scene < 0
    ? { number: '', heading: checkWords.beforeScenes }
    : { number: sceneNumber(scenes, scene), heading: scenes[scene]!.heading }
}

/** What the scene of a position is called: `scene 12`. */
export function sceneOf(scenes: readonly SceneEntry[], position: number): string {
  const scene = indexAt(scenes, position)
  return scene < 0 ? checkWords.beginning : checkWords.scene(sceneNumber(scenes, scene))
}
