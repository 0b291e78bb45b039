import { figure, language } from 'words/figures'

type Unit = 'words' | 'pages'

const units = { words: ['word', 'words'], pages: ['page', 'pages'] } as const

/** A person's goals, and what they wrote. */
export const goalWords = {
  title: 'Writing goals',
  keep: 'Keep',
  cancel: 'Cancel',
  words: 'Words',
  pages: 'Pages',
  countedIn: 'Counted in',
  daily: 'A day',
  whole: 'In the whole script',
  yoursAlone: 'Without a number nothing is wanted. Your goals are yours alone.',
  history: 'What you wrote, the last two weeks',
  notKept: "The goal couldn't be kept: the server can't be reached.",
  /** An amount of one day, in the goal's unit. */
  amount: (amount: number, unit: Unit) => `${tenths(amount)} ${units[unit][1]}`,
  today: (done: number, wanted: number, unit: Unit) => `${tenths(done)} of ${tenths(wanted)} ${unitOf(unit, wanted)} today`,
  inAll: (done: number, wanted: number, unit: Unit) => `${figure(done)} of ${figure(wanted)} ${unitOf(unit, wanted)} in all`,
  reached: (standing: string) => `Goal reached: ${standing}`,
  day: (day: Date) => day.toLocaleDateString(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }),
}

function tenths(number: number): string {
  return number.toLocaleString(language, { maximumFractionDigits: 1 })
}

function unitOf(unit: Unit, count: number): string {
  return units[unit][count === 1 ? 0 : 1]
}
