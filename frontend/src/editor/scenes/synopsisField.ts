import { sceneWords } from 'words/scenes'
import { element } from '../../elements'

/** A field in an item of the navigator, in which a synopsis is written. Enter keeps it, Escape doesn't. */
export function writeSynopsis(item: HTMLElement, button: HTMLElement, synopsis: string, keep: (synopsis: string) => void): void {
  if (item.querySelector('textarea')) return
  const field = element('textarea', 'input synopsis-field')
  field.ariaLabel = sceneWords.synopsis
  field.rows = Math.max(3, Math.ceil(synopsis.length / 24))
  field.maxLength = 2000
  field.value = synopsis
  let open = true
  const close = (kept: boolean) => {
    if (!open) return
    open = false
    if (field === document.activeElement) button.focus()
    field.remove()
    item.draggable = true
    if (kept) keep(field.value)
  }
  field.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key === 'Escape') close(false)
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    close(true)
  })
  field.addEventListener('blur', () => close(true))
  item.draggable = false
  item.append(field)
  field.focus()
}
