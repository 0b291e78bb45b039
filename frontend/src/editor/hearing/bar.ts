import { EditorView } from '@codemirror/view'
import { hearingWords } from 'words/hearing'
import { cast } from '../flow/cast'
import { scriptOf } from '../flow/reader'
import { Casting } from './casting'
import { hears, hides } from './heard'
import { BrowserMouth } from './mouth'
import type { Passage } from './passages'
import { Reading, type Listener, type State } from './reading'
import { HeardScript } from './script'
import { keep, keptHearing, type Hearing } from './settings'
import { VoiceDialog } from './voiceDialog'

/** The bar below the script that reads it aloud. */
export class HearingBar implements Listener {
  part = ''
  private how: Hearing = keptHearing()
  private readonly script: HeardScript
  private readonly reading: Reading
  private readonly casting: Casting
  private readonly dialog: VoiceDialog
  private readonly mouth: BrowserMouth

  constructor(
    private readonly bar: HTMLElement,
    private readonly view: EditorView,
    private readonly synthesis: SpeechSynthesis,
    id: string,
  ) {
    this.casting = new Casting(synthesis, id)
    this.script = new HeardScript(view, () => this.how, () => this.part)
    this.mouth = new BrowserMouth(synthesis, (who) => this.casting.sounds(this.people()).get(who), () => this.how.pace)
    this.reading = new Reading(this.script, this.mouth, this)
    this.dialog = new VoiceDialog(bar.querySelector('dialog')!, this.casting, () => this.people(), (who) => this.tryVoice(who))
    this.listen()
  }

  get waits(): boolean {
    return this.how.waits
  }

  get pace(): number {
    return this.how.pace
  }

  /** Shows the bar and reads on from the cursor; pauses and goes on when it is shown already. */
  toggle(): void {
    if (!this.bar.hidden) return this.reading.toggle()
    this.bar.hidden = false
    this.showSettings()
    this.showVoices()
    this.find('[data-do=toggle]').focus()
    if (this.casting.voices.length > 0) this.reading.from(this.cursor())
  }

  changed(state: State, passage: Passage | null): void {
    const { bar } = this
    bar.dataset.state = state
    this.find('[data-do=toggle]').setAttribute('aria-label', hearingWords.states[state])
    this.find('[data-do=prompt]').hidden = state !== 'yours'
    this.write('[data-who]', passage ? passage.who || hearingWords.narrator : '')
    this.write('[data-line]', state === 'yours' && this.how.hide ? hearingWords.yourLine : (passage?.text ?? ''))
    this.write('[data-turn]', state === 'yours' ? hearingWords.yourLineAs(passage!.who) : '')
    this.mark(state, passage)
  }

  failed(why: string): void {
    this.tell(hearingWords.failed(why))
  }

  private listen(): void {
    const { bar, reading } = this
    const acts: Readonly<Record<string, () => void>> = {
      start: () => reading.from(this.script.sceneStart(this.script.place?.from ?? this.cursor())),
      back: () => reading.back(),
      toggle: () => this.startOrToggle(),
      onward: () => reading.onward(),
      prompt: () => this.prompt(),
      voices: () => this.dialog.open(),
      close: () => this.close(),
    }
    bar.addEventListener('click', (event) => acts[(event.target as Element).closest<HTMLElement>('[data-do]')?.dataset.do ?? '']?.())
    bar.addEventListener('keydown', (event) => this.key(event))
    bar.addEventListener('change', () => this.readSettings())
    this.synthesis.addEventListener('voiceschanged', () => this.showVoices())
    addEventListener('pagehide', () => this.mouth.hush())
  }

  private startOrToggle(): void {
    if (this.script.place) this.reading.toggle()
    else this.reading.from(this.cursor())
  }

  /** The line with the cursor. */
  private cursor(): number {
    const { doc, selection } = this.view.state
    return doc.lineAt(selection.main.head).from
  }

  private prompt(): void {
    this.view.dispatch({ effects: hides.of([]) })
    this.reading.prompt()
  }

  private close(): void {
    this.reading.stop()
    this.bar.hidden = true
    this.view.focus()
  }

  private key(event: KeyboardEvent): void {
    if ((event.target as Element).matches('select, input, dialog *')) return
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.reading.back(),
      ArrowRight: () => this.reading.onward(),
      Escape: () => this.close(),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  private mark(state: State, passage: Passage | null): void {
    const place = passage && { from: passage.from, to: passage.to }
    const hidden = state !== 'stopped' && this.part && this.how.hide ? this.script.linesOf(this.part, passage?.from ?? 0) : []
    const scroll = place ? [EditorView.scrollIntoView(place.from, { y: 'nearest', yMargin: 120 })] : []
    this.view.dispatch({ effects: [hears.of(place), hides.of(hidden), ...scroll] })
  }

  private people(): string[] {
    return cast(scriptOf(this.view))
  }

  private tryVoice(who: string): void {
    this.mouth.say({ who, text: who || hearingWords.narrator, from: 0, to: 0 }, () => {}, (why) => this.failed(why))
  }

  private readSettings(): void {
    const checked = (name: string) => this.find<HTMLInputElement>(`[name=${name}]`).checked
    const pace = Number(this.find<HTMLInputElement>('[name=pace]').value)
    this.part = this.find<HTMLSelectElement>('[name=part]').value
    this.how = {
      pace,
      action: checked('action'),
      names: checked('names'),
      onward: checked('onward'),
      hide: checked('hide'),
      waits: checked('waits'),
    }
    keep(this.how)
    this.showSettings()
  }

  private showSettings(): void {
    for (const name of ['action', 'names', 'onward', 'hide', 'waits'] as const)
      this.find<HTMLInputElement>(`[name=${name}]`).checked = this.how[name]
    this.find<HTMLInputElement>('[name=pace]').value = String(this.how.pace)
    this.write('[data-pace]', hearingWords.pace(this.how.pace))
    const parts = this.people().map((name) => new Option(name, name, false, name === this.part))
    this.find<HTMLSelectElement>('[name=part]').replaceChildren(new Option(hearingWords.nobody, '', false, this.part === ''), ...parts)
  }

  private showVoices(): void {
    if (this.bar.hidden) return
    const { voices, leftOut } = this.casting
    this.find('[data-no-voice]').hidden = voices.length > 0
    this.tell(leftOut > 0 ? hearingWords.leftOut(leftOut) : '')
  }

  private tell(message: string): void {
    this.write('[data-told]', message)
  }

  private write(name: string, text: string): void {
    this.find(name).textContent = text
  }

  private find<E extends HTMLElement = HTMLElement>(name: string): E {
    return this.bar.querySelector<E>(name)!
  }
}
