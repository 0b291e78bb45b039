import { history, historyKeymap, standardKeymap } from '@codemirror/commands'
import type { Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { editorWords } from 'words/editor'
import { arrival } from './arrival'
import { LogWatch } from '../away/logWatch'
import { here } from '../away/here'
import { Meeting } from '../away/conflicts/meeting'
import { LocalCopy } from '../away/localCopy'
import { leaveWhenSignedOut } from '../away/signedOut'
import { offerWholePage } from '../away/wholePage'
import { beginning, unsentOf } from './beginning'
import { bibleNames } from './bibleNames'
import { checksReader } from './checks/reader'
import { stateOf } from './collab/start'
import { windowTabs } from './collab/tabs'
import { onlyWellFormed } from './collab/wellFormed'
import { findingLater } from './finding'
import { flow } from './flow/flow'
import { heard } from './hearing/heard'
import { noteMarks } from './noteMarks'
import { outlineField } from './outline/field'
import { outlineReader } from './outline/reader'
import { pageData } from './pageData'
import { PageParts } from './pageParts'
import { readingWorker } from './reading/companion'
import { spokenPlace } from './paper/spoken'
import { ScriptView } from './paper/scriptView'
import { paperView } from './paper/view'
import { firstPaper, paperField } from './reading/paper'
import { Saving } from './saving'
import { dualColumns } from './screenplay/columns'
import { folding } from './screenplay/folds'
import { screenplayLines } from './screenplay/lines'
import { screenplayMargins } from './screenplay/margins'
import { screenplayTheme } from './theme'
import { onlyReading } from './together/reading'

/** Opens the editor on the script page's desk, in the place of the plain text there. */
export async function openScriptPage(desk: HTMLElement): Promise<void> {
  const page = pageData(desk)
  const tabs = windowTabs()
  const held = await here(page.person)
  const { start, left } = await beginning(page, held, tabs)
  const copy = new LocalCopy(held.copies, page, start, () => unsentOf(held, page.person))

  const meeting = await Meeting.of(held.device, page.owner)
  const parts = new PageParts(desk, page)
  const extensions = [firstPaper.of(page.paper), paperField, page.mayWrite ? [] : onlyReading, editing(desk), parts.extension, meeting.extension, readingWorker.of(page.worker), outlineReader(), checksReader(page.names), bibleNames.of(page.names)]
  const parent = desk.querySelector<HTMLElement>('[data-editor]')!
  parent.replaceChildren()
  const view = new ScriptView({ state: stateOf(start, extensions), parent })
  const saving = new Saving(page, held.kept, view, start.tab, parts, new LogWatch(copy, meeting))
  meeting.attach(view, start.tab)
  parts.attach(view, saving)
  saving.start()
  leaveWhenSignedOut()
  if (matchMedia('(pointer: coarse)').matches) void import('./touch/bar').then(({ openTouchBar }) => openTouchBar(view))
  saving.deliverLeft(left)
  if ('device' in desk.dataset) void saving.whenSaved().then(offerWholePage, () => {})
  const place = arrival(location.search, view.state.doc.length)
  if (place) view.dispatch({ selection: place, effects: EditorView.scrollIntoView(place.head, { y: 'center' }) })
  if (document.activeElement === document.body && matchMedia('(pointer: fine)').matches) view.focus()
}

function editing(desk: HTMLElement): Extension {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content
  return [
    nonce ? EditorView.cspNonce.of(nonce) : [],
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': desk.dataset.label ?? editorWords.script,
      tabindex: '0',
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
    }),
    history(),
    findingLater,
    flow,
    keymap.of([...historyKeymap, ...standardKeymap]),
    onlyWellFormed,
    screenplayTheme,
    outlineField,
    screenplayLines,
    dualColumns,
    folding,
    screenplayMargins,
    paperView,
    spokenPlace,
    noteMarks,
    heard,
  ]
}
