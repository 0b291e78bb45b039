import { sheetWords } from 'words/sheets'
import type { Frame } from './frames'

/** The frames as the form's numbers say them. */
export function readRows(form: HTMLFormElement): Frame[] {
  return [...form.querySelectorAll('[data-rows] > [data-row]')].map((row) => ({
    at: [...row.querySelectorAll<HTMLInputElement>('input[name=at]')].map((input) => Number(input.value.replace(',', '.')) || 0),
    line: Number(row.querySelector<HTMLInputElement>('input[name=line]')?.value) || 0,
  }))
}

/** Writes the frames into the form's numbers, with as many rows as there are frames. */
export function writeRows(form: HTMLFormElement, frames: readonly Frame[]): void {
  const rows = form.querySelector('[data-rows]') as HTMLElement
  const blank = form.querySelector<HTMLTemplateElement>('template[data-blank]') as HTMLTemplateElement
  while (rows.children.length > frames.length) rows.lastElementChild?.remove()
  while (rows.children.length < frames.length) rows.append(blank.content.cloneNode(true))
  frames.forEach((frame, i) => writeRow(rows.children[i] as HTMLElement, frame, i + 1))
}

function writeRow(row: HTMLElement, frame: Frame, number: number): void {
  const legend = row.querySelector('legend')
  if (legend) legend.textContent = sheetWords.panel(number)
  row.querySelectorAll<HTMLInputElement>('input[name=at]').forEach((input, i) => (input.value = String(frame.at[i] ?? 0)))
  const line = row.querySelector<HTMLInputElement>('input[name=line]')
  if (line) line.value = String(frame.line)
  for (const button of row.querySelectorAll<HTMLButtonElement>('button[name=act]')) {
    const act = button.value.split(' ')[0] as 'earlier' | 'later' | 'without'
    button.value = `${act} ${number}`
    button.setAttribute('aria-label', sheetWords[act](number))
  }
}
