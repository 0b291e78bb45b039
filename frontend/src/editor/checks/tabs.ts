/** Tabs over panels, of which one is shown: Left and Right go between them, Home and End to the ends. */
export class Tabs {
  private readonly tabs: readonly HTMLElement[]

  /** @param list the element with the role `tablist`; each tab names its panel in aria-controls */
  constructor(
    list: HTMLElement,
    private readonly shown: (panel: string) => void,
  ) {
    this.tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
    for (const tab of this.tabs) tab.addEventListener('click', () => this.show(panelOf(tab)))
    list.addEventListener('keydown', (event) => this.key(event))
    list.hidden = false
  }

  /** The panel that is shown. */
  get panel(): string {
    return panelOf(this.tabs.find((tab) => tab.ariaSelected === 'true')!)
  }

  show(panel: string): void {
    if (panel === this.panel) return
    for (const tab of this.tabs) {
      const chosen = panelOf(tab) === panel
      tab.ariaSelected = String(chosen)
      tab.tabIndex = chosen ? 0 : -1
      document.getElementById(panelOf(tab))!.hidden = !chosen
    }
    this.shown(panel)
  }

  private key(event: KeyboardEvent): void {
    const at = this.tabs.findIndex((tab) => tab === event.target)
    const last = this.tabs.length - 1
    const target = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ]
    const tab = target === undefined || at < 0 ? undefined : this.tabs[target]
    if (!tab) return
    event.preventDefault()
    this.show(panelOf(tab))
    tab.focus()
  }
}

function panelOf(tab: HTMLElement): string {
  return tab.getAttribute('aria-controls')!
}
