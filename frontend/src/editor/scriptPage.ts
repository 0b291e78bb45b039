import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import { searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { arrival } from './arrival'
import { checksReader } from './checks/reader'
import { KeptStore } from './collab/kept'
import { claimLeft, resume, startFresh, stateOf, type Claimed, type Start } from './collab/start'
import { windowTabs, type Tabs } from './collab/tabs'
import { onlyWellFormed } from './collab/wellFormed'
import { finding } from './findPanel'
import { flow } from './flow/flow'
import { noteMarks } from './noteMarks'
import { outlineField } from './outline/field'
import { outlineReader } from './outline/reader'
import { pageData, textAt, type PageData } from './pageData'
import { PageParts } from './pageParts'
import { Saving } from './saving'
import { screenplayLines } from './screenplay/lines'
import { screenplayMargins } from './screenplay/margins'
import { screenplayTheme } from './theme'

/** Opens the editor on the script page's desk, in the place of the plain text there. */
export async function openScriptPage(desk: HTMLElement): Promise<void> {
  const page = pageData(desk)
  const tabs = windowTabs()
  const store = await KeptStore.open().catch(() => null)
  const { start, left } = await beginning(page, await claimLeft(page.owner, store, tabs), tabs)

  const parts = new PageParts(desk, page)
  const extensions = [editing(desk), parts.extension, outlineReader(page.outlineWorker), checksReader(page.checksWorker)]
  const parent = desk.querySelector<HTMLElement>('[data-editor]')!
  parent.replaceChildren()
  const view = new EditorView({ state: stateOf(start, extensions), parent })
  const saving = new Saving(page, store, view, start.tab, parts)
  parts.attach(view, saving)
  saving.start()
  saving.deliverLeft(left)
  const place = arrival(location.search, view.state.doc.length)
  if (place) view.dispatch({ selection: place, effects: EditorView.scrollIntoView(place.head, { y: 'center' }) })
  if (document.activeElement === document.body && matchMedia('(pointer: fine)').matches) view.focus()
}

/** Resumes what the latest dead tab kept, if the server still has the text it was made on. */
async function beginning(
  page: PageData,
  claimed: readonly Claimed[],
  tabs: Tabs,
): Promise<{ start: Start; left: readonly Claimed[] }> {
  const [latest, ...others] = claimed
  if (latest)
    try {
      return { start: await resume(latest, (version) => textAt(page.script, version)), left: others }
    } catch {
      return { start: await startFresh(page, tabs), left: claimed }
    }
  return { start: await startFresh(page, tabs), left: [] }
}

// Without the bindings for several cursors, which this editor hasn't.
const findingKeys = searchKeymap.filter(({ key }) => key !== 'Mod-d' && key !== 'Mod-Shift-l' && key !== 'Mod-Alt-g')

function editing(desk: HTMLElement): Extension {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content
  return [
    nonce ? EditorView.cspNonce.of(nonce) : [],
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': desk.dataset.label ?? 'Script',
      tabindex: '0',
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
    }),
    history(),
    finding,
    flow,
    keymap.of([...findingKeys, ...historyKeymap, ...standardKeymap]),
    onlyWellFormed,
    screenplayTheme,
    outlineField,
    screenplayLines,
    screenplayMargins,
    noteMarks,
  ]
}
