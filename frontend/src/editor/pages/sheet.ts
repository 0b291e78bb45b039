import type { PrintedLine, PrintedPage } from 'draftroom-core'
import { pagesWords } from 'words/pages'

// A sheet's unit, 1em, is a line of print: a sixth of an inch.
const LINES_AN_INCH = 6
const TOP_MARGIN = 1

/** An empty sheet of paper, the size of the page it stands for. */
export function emptySheet(page: PrintedPage): HTMLElement {
  const sheet = document.createElement('article')
  sheet.className = 'paper sheet'
  sheet.id = page.number === 0 ? 'title-page' : `page-${page.number}`
  sheet.setAttribute('aria-label', pageName(page))
  return sheet
}

export function pageName(page: PrintedPage): string {
  return pagesWords.page(page.number)
}

/** Prints a page on its sheet, once. */
export function printOn(sheet: HTMLElement, page: PrintedPage): void {
  if (sheet.childElementCount > 0) return
  const parts = page.lines.map(line)
  if (page.header) parts.unshift(text('sheet-header', page.header))
  for (const { number, row } of page.lines)
    if (number) parts.push(beside(number, row, 'sheet-number-left'), beside(number, row, 'sheet-number-right'))
  sheet.append(...parts)
}

function line({ type, row, left, runs }: PrintedLine): HTMLElement {
  const printed = document.createElement(type === 0 ? 'h2' : 'p')
  printed.className = type === 0 ? 'sheet-line sheet-heading' : 'sheet-line'
  printed.style.top = `${TOP_MARGIN * LINES_AN_INCH + row}em`
  printed.style.left = `${(left * LINES_AN_INCH) / 1000}em`
  printed.append(...runs.map(([words, style]) => run(words, style)))
  return printed
}

function run(words: string, style: number): Node {
  if (style === 0) return document.createTextNode(words)
  const classes = [style & 1 ? 'sp-bold' : '', style & 2 ? 'sp-italic' : '', style & 4 ? 'sp-underline' : '']
  const part = document.createElement('span')
  part.className = classes.filter(Boolean).join(' ')
  part.textContent = words
  return part
}

/** A scene's number in the margin. It is said once, with the heading. */
function beside(number: string, row: number, name: string): HTMLElement {
  const printed = text(`sheet-line ${name}`, number)
  printed.style.top = `${TOP_MARGIN * LINES_AN_INCH + row}em`
  printed.setAttribute('aria-hidden', 'true')
  return printed
}

function text(name: string, words: string): HTMLElement {
  const part = document.createElement('span')
  part.className = name
  part.textContent = words
  return part
}
