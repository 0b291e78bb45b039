import { sceneWords } from 'words/scenes'
import { eighthsWord } from '../outline/outline'
import { element, write } from '../../elements'
import type { SectionRow } from './rows'

/** A section as an item of the navigator; its button folds and unfolds what stands in it. */
export class SectionItem {
  readonly kind = 'section'
  readonly item = element('li', 'section-item')
  readonly button = element('button', 'section-name')
  readonly more = element('button', 'row-more', '…')
  private readonly title = element('span', 'section-title')
  private readonly length = element('span', 'scene-length')

  constructor() {
    this.item.draggable = true
    this.button.type = 'button'
    this.more.type = 'button'
    this.more.setAttribute('aria-haspopup', 'menu')
    this.button.append(this.title, this.length)
    this.item.append(this.button, this.more)
  }

  show({ section, level, scenes, eighths }: SectionRow, folded: boolean): void {
    write(this.title, section.title || sceneWords.section)
    write(this.length, eighths === 0 ? '' : eighthsWord(eighths))
    this.button.title = sceneWords.count(scenes)
    this.item.dataset.level = String(Math.min(level, 3))
    this.button.setAttribute('aria-expanded', String(!folded))
    this.more.ariaLabel = sceneWords.moreForSection(section.title)
  }
}
