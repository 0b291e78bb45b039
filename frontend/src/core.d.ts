// The screenplay core, compiled from Java by TeaVM: org.draftroom.screenplay.browser.Core, for the page and its workers.
declare module 'draftroom-core' {
  /**
   * A script kept line by line for highlighting, on the main thread. Positions are UTF-16 offsets, lines are
   * counted from 0. Line kinds are the numbers of `LineKind`, spans those of `SpanKind`.
   */
  export interface ScriptLines {
    /** How many lines there are; an empty script has one. */
    lineCount(): number
    /**
     * Replaces a range of the text and re-reads what the edit can affect.
     * Answers [first line re-read, line after the last one re-read, lines before the edit, lines after it];
     * the first two count in the new text. All other lines kept their kind and spans.
     */
    replace(from: number, to: number, inserted: string): Int32Array
    /** The kind of a line, one of `LineKind`. */
    kind(line: number): number
    /** The spans of a line, flat: from, to, kind; from and to count from the line's start. */
    spans(line: number): Int32Array
    /**
     * The dual dialogue that a line is in, be it between its speeches: the line of its left cue, the one behind that
     * speech, and both of the right one. Empty for any other line.
     */
    dual(line: number): Int32Array
    /**
     * The indexes in a line before which another line of print starts, ascending. `cuts` are the indexes at which
     * pages begin inside it: what goes overleaf is wrapped anew. `side` is where it stands: 0 alone, 1 in the left
     * column of a dual dialogue, 2 in the right one. `goesOn` is for a cue that prints with a (CONT'D) that isn't
     * written; a break before that may be behind the line's end.
     */
    breaks(line: number, cuts: Int32Array, side: number, goesOn: boolean): Int32Array
    /** Whether the title page asks for the layout of a multi-camera sitcom. */
    isMultiCamera(): boolean
  }

  /** Opens a script for highlighting. */
  export function open(text: string): ScriptLines

  /** 0 blank, 1 title page, 2 scene heading, 3 action, 4 character, 5 dialogue, 6 parenthetical, 7 lyrics,
   *  8 transition, 9 centered, 10 page break, 11 section, 12 synopsis, 13 note, 14 boneyard. */
  export type LineKind = number

  /** 0 marker (to be dimmed), 1 bold, 2 italic, 3 bold italic, 4 underline (bits add up: 1 bold, 2 italic,
   *  4 underline), 8 note, 9 boneyard, 10 scene number, 11 extension of a cue, 12 title page key. */
  export type SpanKind = number

  /** One scene, as `read` lists it. */
  export interface SceneEntry {
    /** As written on the heading, or empty. */
    number: string
    heading: string
    synopsis: string
    /** Colour named by a note `[[color: blue]]`, or empty. */
    color: string
    /** Length in eighths of a page. */
    eighths: number
    /** Page of its heading, from 1. */
    page: number
    from: number
    to: number
    /** Inside or outside, as the heading says; empty where it doesn't. */
    setting: 'interior' | 'exterior' | 'both' | ''
    /** Its places in capitals, joined by ` - `. */
    place: string
    /** The time of day that the heading names, in small letters and English: `night`; or empty. */
    time: string
    /** Who speaks in it, in capitals, in the order of their first words. */
    characters: string[]
  }

  /** A section `# Act one`; its depth is counted from 1. */
  export interface SectionEntry {
    title: string
    depth: number
    from: number
  }

  /** A writer's note `[[like this]]`; `from` is its first bracket. Those that name a colour aren't among them. */
  export interface ScriptNote {
    text: string
    from: number
  }

  /** One line of print; `left` in thousandths of an inch, `row` in lines below the top margin. */
  export interface PrintedLine {
    /** ElementType: 0 scene heading, 1 action, 2 character, 3 dialogue, 4 parenthetical, 5 lyrics, 6 transition, 7 centered. */
    type: number
    row: number
    left: number
    /** Text and style bits (1 bold, 2 italic, 4 underline) of each run. */
    runs: [string, number][]
    from: number
    to: number
    /** Scene number printed beside it, or empty. */
    number: string
  }

  export interface PrintedPage {
    /** From 1; 0 is the title page. */
    number: number
    /** Printed top right: `2.`, or empty. */
    header: string
    lines: PrintedLine[]
    /** Why the page ends where it does, in words. */
    end: string
  }

  export interface ReadScript {
    title: string
    pageCount: number
    scenes: SceneEntry[]
    /** The title page, where there is one, first. */
    pages: PrintedPage[]
  }

  /** Reads and lays out a whole script; JSON of a `ReadScript`. Meant for a Web Worker. */
  export function read(text: string, paper: 'letter' | 'a4'): string

  /** A script kept on its pages while it is edited; an edit lays out only what it can affect. For a Web Worker. */
  export interface PagedScript {
    /** Replaces a range of the text; nothing is laid out yet. */
    replace(from: number, to: number, inserted: string): void
    /** Puts it on a paper, and lays it out on that. */
    putOn(paper: 'letter' | 'a4'): void
    /** Lays out what has been edited and answers the number of pages, the title page not counted. */
    layOut(): number
    /** JSON of an `Outline` of what was last laid out. */
    outline(): string
    /** Begins to check what was last laid out, knowing some names from a bible; both are one name a line. */
    check(characters: string, places: string): CheckedScript
    /** Compares with no text any more. */
    forget(): void
    /** Names a text from which on changes are of a revision, counted from 0, or of none, -1; the earliest first. */
    begin(text: string, revision: number): void
    /** JSON of what was changed since in what was last laid out, a `Changed`. */
    changed(): string
  }

  /** A script being checked piece by piece: as it was when that began, whatever is edited meanwhile. */
  export interface CheckedScript {
    /** Does the next piece, milliseconds of a long script; answers whether there is more to do. */
    step(): boolean
    /** JSON of what was found, a `Checked`; only when all is done. */
    findings(): string
  }

  /** What the checks found. */
  export interface Checked {
    /** How many kinds of slip were looked for. */
    kinds: number
    /** How many findings there are; more than `findings` has where they are very many. */
    count: number
    /** The first of them, by place. */
    findings: Finding[]
  }

  export type Severity = 'error' | 'warning' | 'hint'

  /** Something that a check found: org.draftroom.screenplay.checks.Finding. Offsets are UTF-16. */
  export interface Finding {
    /** The kind's code, as notes that switch it off name it. */
    kind: string
    /** The kind in a few words. */
    title: string
    severity: Severity
    from: number
    to: number
    /** The source's line, from 1. */
    line: number
    quote: string
    /** A sentence for the writer. */
    explanation: string
    /** What a note says behind `check off:` to switch it off alone: `near_miss_name "JHON"`. */
    off: string
    /** Other places that belong to it. */
    related?: { line: number; from: number; to: number }[]
    /** What mends it; not there where only the writer can. */
    fix?: Fix
  }

  export interface Fix {
    /** What it does, for a button. */
    label: string
    /** By place, not overlapping. */
    replacements: { from: number; to: number; text: string }[]
  }

  /** What is printed on a page but stands nowhere in its text: where it starts, in thousandths of an inch, and the text. */
  export type AddedLine = [left: number, text: string]

  /** Where a page begins in the text, and what is printed around its text. */
  export interface PageEdge {
    /** From 1; the title page isn't among them. */
    number: number
    /** Printed top right: `2.`, or empty. */
    header: string
    /** Where its own text begins: the cue repeated above it is of the page before. */
    from: number
    /** Lines of the page taken by its text. */
    rows: number
    /** The cue of a speech that goes on, repeated above the first line. */
    head: AddedLine[]
    /** Under the last line: (MORE). */
    foot: AddedLine[]
    /** Why the page ends where it does, in words. */
    end: string
  }

  /** What revisions changed in a text. A place that several changed is of the latest. */
  export interface Changed {
    /** The text, by place; from and to are the same where something was taken out. */
    text: [from: number, to: number, revision: number][]
    /** Lines of print. */
    lines: [from: number, to: number, revision: number][]
    /** What would give each scene without a number one, at the end of its heading. */
    numbers: [at: number, text: string][]
  }

  /** A script's outline. */
  export interface Outline {
    scenes: SceneEntry[]
    pages: PageEdge[]
    /** Where the cues stand that print with a (CONT'D) that isn't written. */
    continued: number[]
    /** Lines of a full page. */
    rows: number
    sections: SectionEntry[]
    notes: ScriptNote[]
    /** Words of what is printed. */
    words: number
  }

  /** Opens a script for editing on its pages. */
  export function openPages(text: string, paper: 'letter' | 'a4'): PagedScript

  /** The elements alone; JSON `{"elements":[…]}`, as `draftroom convert --to json` writes them. */
  export function elements(text: string): string
}
