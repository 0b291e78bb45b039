import { expect, test } from 'vitest'
import { fortnight, today, whole, type Progress } from '../../src/editor/goals/progress'

const progress: Progress = {
  goal: { unit: 'words', daily: 500, whole: 20_000 },
  today: '2026-03-02',
  days: [
    { day: '2026-02-28', words: -40, eighths: -3 },
    { day: '2026-03-02', words: 312, eighths: 12 },
  ],
}

test('today is told in words, of words or of pages', () => {
  expect(today(progress)).toEqual({ done: 312, wanted: 500, words: '312 of 500 words today' })
  expect(today({ ...progress, goal: { unit: 'pages', daily: 1, whole: 0 } })?.words).toBe('1.5 of 1 page today')
  expect(today({ ...progress, goal: { unit: 'words', daily: 0, whole: 9 } })).toBeNull()
})

test('the whole script is told by its length', () => {
  expect(whole(progress, { words: 12_001, pages: 61 })?.words).toBe('12,001 of 20,000 words in all')
})

test('a fortnight has every day up to today; a day that took words away has none', () => {
  const days = fortnight(progress)
  expect(days).toHaveLength(14)
  expect(days[0]).toEqual({ day: '2026-02-17', amount: 0 })
  expect(days.at(-3)).toEqual({ day: '2026-02-28', amount: 0 })
  expect(days.at(-1)).toEqual({ day: '2026-03-02', amount: 312 })
})
