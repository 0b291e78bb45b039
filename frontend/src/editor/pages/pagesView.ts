import type { PrintedPage } from 'draftroom-core'
import { pagesWords } from 'words/pages'
import type { Arrangement } from './arrangement'
import { emptySheet, pageName, printOn } from './sheet'

const AHEAD = '150% 0px'

/** The sheets of a script on the desk. Each is printed when it comes near the window. */
export class PagesView {
  private readonly sheets: readonly HTMLElement[]
  private current = 0

  constructor(
    private readonly desk: HTMLElement,
    private readonly pages: readonly PrintedPage[],
    private readonly where: (words: string) => void,
  ) {
    this.sheets = pages.map(emptySheet)
    desk.replaceChildren(...this.sheets)
    this.printWhenNear()
    desk.addEventListener('scroll', () => this.scrolled(), { passive: true })
    this.tell()
  }

  /** The number of the last page; the title page isn't counted. */
  get last(): number {
    return this.pages[this.pages.length - 1]?.number ?? 0
  }

  /** Goes to a page by its number; false when there is none. */
  goTo(number: number): boolean {
    return this.show(this.pages.findIndex((page) => page.number === number))
  }

  /** Goes to the first page, or the last one. */
  goToEnd(end: 'first' | 'last'): void {
    this.show(end === 'first' ? 0 : this.pages.length - 1)
  }

  /** Goes as many sheets on, or back; of two that lie side by side it goes on to the next two. */
  turn(sheets: number): void {
    const step = this.isTwoUp ? 2 * sheets : sheets
    this.show(Math.max(0, Math.min(this.pages.length - 1, this.current + step)))
  }

  /** Shows one page below the other or two side by side, as large as is wanted; stays on the page. */
  arrange({ two, size }: Arrangement): void {
    const here = this.current
    this.desk.classList.toggle('pages-two', two)
    this.desk.classList.toggle('pages-wide', size === 'wide')
    this.desk.classList.toggle('pages-whole', size === 'whole')
    this.desk.classList.toggle('pages-full', size === '1')
    this.desk.style.setProperty('--scale', /^[\d.]+$/.test(size) ? size : '1')
    this.show(here)
  }

  private get isTwoUp(): boolean {
    return getComputedStyle(this.desk).display === 'grid'
  }

  /** Prints every sheet now, near or not: for paper. */
  printAll(): void {
    this.sheets.forEach((sheet, i) => printOn(sheet, this.pages[i]!))
  }

  private show(index: number): boolean {
    const sheet = this.sheets[index]
    if (!sheet) return false
    this.desk.scrollTop += sheet.getBoundingClientRect().top - this.desk.getBoundingClientRect().top - 16
    this.current = index
    this.tell()
    return true
  }

  private printWhenNear(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) {
            printOn(target as HTMLElement, this.pages[this.sheets.indexOf(target as HTMLElement)]!)
            observer.unobserve(target)
          }
      },
      { root: this.desk, rootMargin: AHEAD },
    )
    for (const sheet of this.sheets) observer.observe(sheet)
  }

  private scrolled(): void {
    const middle = this.desk.getBoundingClientRect().top + this.desk.clientHeight / 2
    let [low, high] = [0, this.sheets.length]
    while (low < high) {
      const half = (low + high) >> 1
      if (this.sheets[half]!.getBoundingClientRect().top <= middle) low = half + 1
      else high = half
    }
    const now = Math.max(0, low - 1)
    if (now === this.current) return
    this.current = now
    this.tell()
  }

  private tell(): void {
    const page = this.pages[this.current]
    if (page) this.where(page.number === 0 ? pageName(page) : pagesWords.pageOf(pageName(page), this.last))
  }
}
