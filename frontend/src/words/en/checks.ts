import { figure } from 'words/figures'

/** What is said of findings, in the list beside the script and at the foot. */
export const checkWords = {
  errors: 'Errors',
  warnings: 'Warnings',
  hints: 'Hints',
  severities: { error: 'error', warning: 'warning', hint: 'hint' },
  /** All of a severity, by its name. */
  all: (severity: string) => `All ${severity.toLowerCase()}`,
  everything: (count: number) => `Everything (${figure(count)})`,
  choice: (name: string, count: number) => `${name} (${count})`,
  first: (listed: number, count: number) => `The first ${figure(listed)} of ${figure(count)}.`,
  chosenFrom: (known: number, count: number) => `Chosen from the first ${figure(known)} of ${figure(count)}.`,
  scene: (number: string) => `scene ${number}`,
  quoteBegins: '“',
  quoteEnds: '”',
  leaveNote: (off: string) => `Writes the note [[check off: ${off}]] into the scene, which has this left alone there`,
  /** Goes to another place that belongs to a finding, such as "scene 12". */
  see: (place: string) => `See ${place}`,
  fixAll: (count: number) => `Fix all ${count}`,
  count: (count: number) => (count === 1 ? '1 check' : `${figure(count)} checks`),
  found: (count: number) => `${figure(count)} found by the checks`,
  came: (place: number, count: number, finding: string) => `${figure(place)} of ${figure(count)}: ${finding}`,
  said: (title: string, explanation: string) => `${title}. ${explanation}`,
  beforeScenes: 'Before the first scene',
  beginning: 'the beginning',
  show: 'Show it in the script',
  leave: 'Leave it',
  moved: 'The text has changed there since it was checked. Nothing was changed; it is checked again in a moment.',
}
