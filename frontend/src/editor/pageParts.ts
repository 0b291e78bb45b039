import type { Extension } from '@codemirror/state'
import { EditorView, type ViewUpdate } from '@codemirror/view'
import { savingWords } from 'words/saving'
import { offerAlternatives } from './alternatives/offer'
import { ChecksPanel } from './checks/panel'
import { Tabs } from './checks/tabs'
import type { News } from './collab/protocol'
import type { Standing } from './collab/status'
import { words } from './collab/status'
import { Comments } from './comments/comments'
import { EditorForNotes } from './editorForNotes'
import { elementMenu } from './flow/indicator'
import { intends } from './flow/intent'
import { foot, whereabouts } from './footing'
import { goalsLater } from './goals/later'
import { noteClicks, noteMarks } from './noteMarks'
import { announceEditor } from './notes'
import { offerHearing } from './hearing/hear'
import { inOutline, outlineField } from './outline/field'
import { indexAt } from './outline/outline'
import { outlineRead } from './outline/reader'
import type { PageData } from './pageData'
import { offerCommands } from './palette/offer'
import { viewMenu } from './paper/controls'
import { paperOf, paperSet } from './reading/paper'
import { moveBetween } from './regions'
import { Refusal } from './refusal'
import type { Saving, SavingListener } from './saving'
import { RevisionMode } from './revisions/mode'
import { SceneList } from './sceneList'
import { SceneActions } from './scenes/actions'
import { noteKey, ScriptNotesPanel } from './scriptNotes/panel'
import { sheet, type Sheet } from './sheets'
import { spellLater, type SpellingLater } from './spelling/later'
import { StatusView } from './statusView'
import { Together } from './together/together'

/** Everything around the editor on the script page, kept in step with it. */
export class PageParts implements SavingListener {
  readonly extension: Extension
  private view!: EditorView
  private saving!: Saving
  private notes!: EditorForNotes
  private spelling!: SpellingLater
  private readonly status: StatusView
  private readonly refusal: Refusal
  private readonly scenes: SceneList
  private readonly scriptNotes: ScriptNotesPanel
  private readonly scenesSheet: Sheet
  private readonly notesSheet: Sheet
  private readonly tabs: Tabs
  private readonly checks: ChecksPanel
  private readonly together: Together
  private readonly revisions: RevisionMode
  private readonly comments: Comments
  private readonly writeFoot = foot(document)

  constructor(
    private readonly desk: HTMLElement,
    private readonly page: PageData,
  ) {
    const find = (name: string) => document.querySelector<HTMLElement>(name)!
    this.status = new StatusView(find('[data-save-status]'), find('[data-save-live]'))
    this.refusal = new Refusal(find('[data-refusal]'), page)
    this.scenes = new SceneList(find('#scene-list'), {
      actions: () => new SceneActions(this.view),
      leave: () => this.scenesSheet.close(),
      say: (words) => this.status.flash(words),
    })
    this.scenesSheet = sheet(find('#scenes'))
    this.scriptNotes = new ScriptNotesPanel(find('#script-notes'), () => this.view, () => this.scenesSheet.close())
    new Tabs(find('[data-navigator]'), () => this.scriptNotes.show())
    this.notesSheet = sheet(find('#notes'))
    this.tabs = new Tabs(find('#notes [role=tablist]'), () => this.checks.draw())
    this.checks = new ChecksPanel(() => this.tabs, this.notesSheet)
    this.together = new Together(page.person, (words) => this.status.flash(words))
    this.revisions = new RevisionMode(page, desk, (words) => this.status.flash(words))
    this.comments = new Comments(page, () => this.tabs, this.notesSheet)
    this.extension = [
      this.comments.extension,
      this.together.extension,
      this.revisions.extension,
      EditorView.updateListener.of((update) => this.updated(update)),
      noteClicks((id) => this.clicked(id)),
      this.checks.extension,
      noteKey,
    ]
  }

  attach(view: EditorView, saving: Saving): void {
    this.view = view
    this.saving = saving
    this.checks.attach(view)
    this.together.attach(view, saving.session)
    this.revisions.attach(view, saving)
    this.comments.attach(view, saving)
    this.notes = new EditorForNotes(view, saving, this.notesSheet, () => this.tabs.show('critique'))
    this.refusal.attach(view, saving)
    this.writeFoot(whereabouts(view))
    elementMenu(document.querySelector<HTMLDetailsElement>('[data-element-menu]')!, view)
    viewMenu(document.querySelector<HTMLDetailsElement>('[data-view-menu]')!, view, this.page.script)
    const hear = offerHearing(view, this.page.script)
    this.spelling = spellLater(view, this.page)
    const goals = goalsLater(view, this.page)
    const alternatives = offerAlternatives(view, saving, this.page.script)
    offerCommands(view, (scene) => this.goTo(scene), () => [...this.spelling.entries(), ...goals(), ...hear, ...alternatives, ...this.together.entries(), ...this.revisions.entries()])
    document.addEventListener('keydown', (event) => this.key(event))
    moveBetween([
      () => document.querySelector('.bar'),
      () => document.querySelector('#scenes'),
      () => view.contentDOM,
      () => document.querySelector('#notes'),
      () => document.querySelector('.foot-bar'),
    ])
    announceEditor(this.notes)
  }

  standing(standing: Standing): void {
    this.status.show(standing)
    this.refusal.show(standing)
    this.notes.versionMoved()
    this.together.standing()
    this.comments.standing()
  }

  heard(news: News): void {
    if (news.type === 'revised') void this.revisions.refresh()
    else if (news.type === 'commented') this.comments.heard()
    else if (news.type === 'paper') this.view.dispatch({ effects: paperSet.of(paperOf(news.paper)) })
    else if (news.type === 'spelled') this.spelling.heard()
    else this.together.heard(news)
  }

  private updated(update: ViewUpdate): void {
    this.saving?.updated(update)
    const read = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(outlineRead)))
    if (this.view) this.checks.updated(update)
    if (read) this.scenes.show(update.state.field(outlineField).outline)
    if (read) this.scriptNotes.show()
    const meant = update.transactions.some(({ effects }) => effects.some((effect) => effect.is(intends)))
    if (!read && !meant && !update.docChanged && !update.selectionSet) return
    this.writeFoot(whereabouts(update.view))
    this.markScene()
    if (update.docChanged) this.notes?.edited()
    this.notes?.followed(update.startState.field(noteMarks), update.state.field(noteMarks))
  }

  private markScene(): void {
    const now = this.view.state.field(outlineField)
    const scene = indexAt(now.outline.scenes, inOutline(now, this.view.state.selection.main.head))
    this.scenes.mark(scene)
    this.notes.sceneIs(scene)
  }

  private goTo(index: number): void {
    this.scenesSheet.close()
    new SceneActions(this.view).goTo(this.view.state.field(outlineField).outline.scenes[index]!.from)
  }

  private clicked(id: string): void {
    this.desk.dispatchEvent(new CustomEvent('draftroom:note-clicked', { bubbles: true, detail: { id } }))
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 's' || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    this.save()
  }

  /** There is nothing to save by hand; what is typed is sent at once instead of in a moment. */
  private save(): void {
    this.saving.session.push()
    const standing = this.saving.standing
    const saved = standing.link.kind === 'connected' && standing.unsaved === 0
    this.status.flash(saved ? savingWords.savedAlready : words(standing))
  }
}
