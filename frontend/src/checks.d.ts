// The core's checks, compiled from Java by TeaVM: org.draftroom.screenplay.browser.Checking.
declare module 'draftroom-checks' {
  /** A script checked while it is edited. For a Web Worker. */
  export interface CheckedScript {
    /** Replaces a range of the text. */
    replace(from: number, to: number, inserted: string): void
    /** JSON of what the checks find in the text as it is now, a `Checked`. */
    findings(): string
  }

  /** Opens a script for checking. */
  export function openChecks(text: string): CheckedScript

  /** The same, for those who know some names from a bible; both are one name a line. */
  export function openChecksKnowing(text: string, characters: string, places: string): CheckedScript

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
}
