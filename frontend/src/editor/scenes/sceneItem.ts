import type { SceneEntry } from 'draftroom-core'
import { sceneWords } from 'words/scenes'
import { eighthsWord, sceneNumber } from '../outline/outline'
import { element, write } from '../../elements'
import type { SceneRow } from './rows'

/** A scene as an item of the navigator. */
export class SceneItem {
  readonly kind = 'scene'
  readonly item = element('li', 'scene-item')
  readonly button = element('button', 'scene')
  readonly more = element('button', 'row-more', '…')
  private readonly number = element('span', 'scene-number')
  private readonly heading = element('span', 'scene-heading')
  private readonly length = element('span', 'scene-length')
  private readonly synopsis = element('span', 'scene-synopsis')
  private readonly color = element('span', 'scene-color')
  private readonly bar = element('span', 'scene-bar')

  constructor() {
    this.item.draggable = true
    this.button.type = 'button'
    this.more.type = 'button'
    this.more.setAttribute('aria-haspopup', 'menu')
    const track = element('span', 'scene-track', this.bar)
    this.button.append(this.number, this.heading, this.length, this.synopsis, this.color, track)
    this.item.append(this.button, this.more)
  }

  /** Shows this scene; `longest` is the length of the longest, in eighths. */
  show({ scene, index, level }: SceneRow, scenes: readonly SceneEntry[], longest: number): void {
    const number = sceneNumber(scenes, index)
    write(this.number, number)
    write(this.heading, withoutTime(scene.heading))
    if (this.heading.title !== scene.heading) this.heading.title = scene.heading
    write(this.length, eighthsWord(scene.eighths))
    write(this.synopsis, scene.synopsis)
    write(this.color, scene.color)
    this.item.dataset.color = scene.color
    this.item.dataset.level = String(Math.min(level, 3))
    this.more.ariaLabel = sceneWords.moreFor(number)
    const width = `${Math.max(4, Math.round((100 * scene.eighths) / longest))}%`
    if (this.bar.style.width !== width) this.bar.style.width = width
  }
}

/** A heading without its time of day, which a narrow list has no room for. */
function withoutTime(heading: string): string {
  return heading.replace(/(\S)\s+[-–—]\s+[^-–—]*$/, '$1')
}
