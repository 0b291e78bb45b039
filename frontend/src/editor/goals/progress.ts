import { goalWords } from 'words/goals'

/** What the server says of a person's goal for a script, and of what they wrote; `eighths` are those of a page. */
export interface Progress {
  readonly goal: Goal
  readonly today: string
  readonly days: readonly WrittenDay[]
}

export interface Goal {
  readonly unit: 'words' | 'pages'
  /** How many a day, and in the whole script; 0 for no goal. */
  readonly daily: number
  readonly whole: number
}

export interface WrittenDay {
  readonly day: string
  readonly words: number
  readonly eighths: number
}

/** How far one is: its parts, and in words. */
export interface Standing {
  readonly done: number
  readonly wanted: number
  readonly words: string
}

/** How much came on a day, in the goal's unit; a day on which the script became shorter has nothing. */
export function writtenOn({ goal, days }: Progress, day: string): number {
  const written = days.find((one) => one.day === day)
  const amount = goal.unit === 'words' ? (written?.words ?? 0) : (written?.eighths ?? 0) / 8
  return Math.max(0, amount)
}

/** Today's part of the daily goal, or null where there is none. */
export function today(progress: Progress): Standing | null {
  const { daily, unit } = progress.goal
  if (daily === 0) return null
  const done = writtenOn(progress, progress.today)
  return { done, wanted: daily, words: goalWords.today(done, daily, unit) }
}

/** The script's part of what it is to be, or null where that isn't said. */
export function whole({ goal }: Progress, length: { words: number; pages: number }): Standing | null {
  if (goal.whole === 0) return null
  const done = length[goal.unit]
  return { done, wanted: goal.whole, words: goalWords.inAll(done, goal.whole, goal.unit) }
}

/** The last fourteen days up to today, those on which nothing was written among them. */
export function fortnight(progress: Progress): { day: string; amount: number }[] {
  const last = Date.parse(`${progress.today}T00:00:00Z`)
  return Array.from({ length: 14 }, (_, i) => new Date(last - (13 - i) * 86_400_000).toISOString().slice(0, 10)).map((day) => ({
    day,
    amount: writtenOn(progress, day),
  }))
}
